import { fieldId } from '../../ui/fieldId'

/** Brings a field into sight and puts the cursor there. A field that is folded away is opened first. */
export function goToField(path: string): void {
  const field = document.getElementById(fieldId(path))
  if (!field) return
  field.closest('details')?.setAttribute('open', '')
  const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)
  const shown = field instanceof HTMLInputElement && field.type === 'file' ? field.parentElement : label
  ;(shown ?? field.closest('fieldset') ?? field).scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}
