import type { FormNews } from '../../../domain/forms/news'

/**
 * Listens to what becomes of a form while its page is in sight; a page that is not in sight holds no line to the server,
 * and hears everything anew when it comes back. The browser itself takes up a line that broke. Returns how to stop.
 */
export function watchChanges(evaluationId: string, hear: (news: FormNews) => void): () => void {
  let line: EventSource | null = null
  function turn() {
    if (document.visibilityState === 'hidden') {
      line?.close()
      line = null
      return
    }
    if (line && line.readyState !== EventSource.CLOSED) return
    line = new EventSource(`/api/submissions/${evaluationId}/changes`)
    line.onmessage = ({ data }) => hear(JSON.parse(String(data)) as FormNews)
  }
  turn()
  document.addEventListener('visibilitychange', turn)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    line?.close()
  }
}
