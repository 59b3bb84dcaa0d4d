/** Ways by which a letter goes out; «شبکه دولت» is the government's own network between offices. */
export const letterChannels = ['governmentNetwork', 'automation', 'post', 'courier', 'email', 'site'] as const
export type LetterChannel = (typeof letterChannels)[number]

export type LetterDirection = 'sent' | 'received'
