/** A QR code drawn on the server, dark on white in both themes so that cameras read it. */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  return (
    <div className="rounded-box w-44 shrink-0 bg-white p-2" role="img" aria-label={label}>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  )
}
