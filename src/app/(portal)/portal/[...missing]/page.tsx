import { notFound } from 'next/navigation'

/** Every address under /portal that no page answers. */
export default function Missing(): never {
  notFound()
}
