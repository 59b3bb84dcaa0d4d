/**
 * Grey shapes where a head and a list will stand, for a Suspense boundary around one slow part of a page. Not used as
 * `loading.tsx` of a whole route: that begins to stream before the page can answer 404 or send the reader to sign in.
 */
export function LoadingPage({ label }: { label: string }) {
  return (
    <div role="status" className="grid animate-pulse gap-4">
      <span className="sr-only">{label}</span>
      <div className="h-9 w-64 max-w-full rounded-field bg-track" />
      <div className="h-5 w-96 max-w-full rounded-field bg-track" />
      <div className="mt-4 h-64 rounded-card bg-track" />
    </div>
  )
}
