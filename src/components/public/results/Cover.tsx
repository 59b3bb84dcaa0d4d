import type { Picture } from '../../../domain/publishing/pages'

/** The picture over a festival's report. */
export function Cover({ picture: { url, alt, width, height } }: { picture: Picture }) {
  return (
    <img
      src={url}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      className="mb-6 h-auto max-h-[420px] w-full rounded-card object-cover"
    />
  )
}
