import type { ComponentProps } from 'react'

/** In the gallery there is no router: a link of Next is a plain link. */
export default function Link(props: ComponentProps<'a'>) {
  return <a {...props} />
}

export const useLinkStatus = () => ({ pending: false })
