/** In the gallery there is no router: the present address is the home of the portal. */
export const usePathname = () => '/portal'
