/**
 * Keeps what a reader does before the page's program listens: on a slow line that may be seconds after the page is there to
 * be read. What was written is told to the program again, then the last button that was pressed is pressed.
 *
 * It is sent as text in the head of the document, before anything else, and therefore stands alone: it uses nothing from
 * outside itself. A form with an address of its own that only asks (`method="get"`) works without the program and is left
 * alone, and so are links.
 */
export function keepEarlyHands(): void {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const written = new Map<Field, string | boolean>()
  let pressed: { on: HTMLElement; again: () => void } | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  const waiting = new CSSStyleSheet()
  waiting.replaceSync('*{cursor:progress!important}button:focus{opacity:.6}')

  /**
   * React leaves its mark on an element while it takes the page over, and hears nothing before it is through, which
   * `Listening` says of the page; a part of it may still come later than the rest.
   */
  const listens = (element: Element) =>
    document.documentElement.hasAttribute('data-listens') &&
    Object.keys(element).some((key) => key.startsWith('__reactProps'))
  const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

  function tell(field: Field, value: string | boolean) {
    if (isTicked(field)) {
      if (field.type === 'radio' && !value) return
      // The program compares with what it set last; without the detour it would see no change.
      field.checked = !value
      field.click()
      return
    }
    if (field.type !== 'file' && typeof value === 'string') {
      if (!(field instanceof HTMLSelectElement)) field.value = `${value} `
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
    }
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    if (document.activeElement !== field) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }

  function look() {
    for (const [field, value] of written) {
      if (field.isConnected && !listens(field)) continue
      written.delete(field)
      if (field.isConnected) tell(field, value)
      // The press may depend on what was written: it waits for the next look.
      return
    }
    if (written.size > 0 || (pressed?.on.isConnected && !listens(pressed.on))) return
    const last = pressed
    pressed = null
    clearInterval(timer)
    timer = undefined
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== waiting)
    if (last?.on.isConnected) last.again()
  }

  function keepLooking() {
    if (timer !== undefined) return
    timer = setInterval(look, 50)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, waiting]
  }

  function keepPress(on: HTMLElement, again: () => void) {
    pressed = { on, again }
    keepLooking()
  }

  function keepWritten({ target }: Event) {
    if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select') || listens(target)) return
    const field = target as Field
    written.delete(field)
    written.set(field, isTicked(field) ? field.checked : field.value)
    keepLooking()
  }
  addEventListener('input', keepWritten, true)
  addEventListener('change', keepWritten, true)

  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      const sendsForm = button?.type === 'submit' && button.form
      if (button && !sendsForm && !listens(button)) keepPress(button, () => button.click())
    },
    true,
  )
  addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement
      if (listens(form) || (form.hasAttribute('action') && form.method === 'get')) return
      event.preventDefault()
      const { submitter } = event
      keepPress(form, () => form.requestSubmit(submitter?.isConnected ? submitter : null))
    },
    true,
  )
}
