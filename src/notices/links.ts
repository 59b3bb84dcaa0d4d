import type { Facts } from './notice'

/** Where notices lead. Each path is a page; a test asks the tree of pages whether it is there. */
export const links = {
  home: () => '/portal',
  evaluation: ({ evaluation }: Facts) => (evaluation ? `/portal/evaluations/${evaluation}` : '/portal'),
  results: () => '/',
}
