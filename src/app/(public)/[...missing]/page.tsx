import { notFound } from 'next/navigation'

/** Every address that no page answers: several root layouts leave no other place for the product's own «not found». */
export default function Missing(): never {
  notFound()
}
