import { cx } from './cx'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet'
export type ButtonSize = 'normal' | 'small'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-lapis text-on-lapis border-lapis hover:bg-lapis-deep hover:border-lapis-deep',
  secondary: 'bg-paper text-lapis border-lapis-line hover:border-lapis hover:bg-lapis-tint',
  danger:
    'bg-pomegranate text-on-pomegranate border-pomegranate hover:bg-pomegranate-deep hover:border-pomegranate-deep',
  quiet: 'bg-transparent text-lapis border-transparent hover:bg-lapis-tint',
}

/** 44 px for a finger, 36 px in staff tables. */
const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4 text-16',
  small: 'min-h-9 px-3 text-14',
}

/** How a button looks, whether it is a button or a link. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-field border font-strong no-underline select-none',
    'transition-colors duration-100 ease-calm',
    'aria-disabled:opacity-75 aria-disabled:cursor-default disabled:opacity-60 disabled:cursor-default',
    variants[variant],
    sizes[size],
    className,
  )
}
