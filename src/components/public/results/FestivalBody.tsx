import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import { RichText } from '@payloadcms/richtext-lexical/react'
import type { Picture } from '../../../domain/publishing/pages'

export type FestivalBodyProps = { body: unknown; pictures: Picture[] }

type Body = Parameters<typeof RichText>[0]['data']

/**
 * What the editor wrote. Alignment is left to the direction of the page: the converter would put «start» on the left in a
 * right-to-left text. Pictures are those that came with the page; what is not there is left out.
 */
export function FestivalBody({ body, pictures }: FestivalBodyProps) {
  if (!isRichText(body)) return null
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    upload: ({ node }) => <Shown picture={known.get(String(node.value))} />,
    relationship: () => null,
  })
  return (
    <div className="prose">
      <RichText data={body} converters={converters} disableTextAlign disableContainer />
    </div>
  )
}

function Shown({ picture }: { picture: Picture | undefined }) {
  if (!picture) return null
  const { url, alt, width, height } = picture
  // Uploads are served by the product itself, in the size in which the editor gave them.
  return <img src={url} alt={alt} width={width ?? undefined} height={height ?? undefined} loading="lazy" />
}

const isRichText = (body: unknown): body is Body =>
  typeof body === 'object' && body !== null && typeof (body as { root?: unknown }).root === 'object'
