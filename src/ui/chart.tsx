/** A picture drawn on the server (platform/charts); no script is needed to see it. */
export function Chart({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing comes from our own server, which escapes names
  return <figure className="overflow-x-auto" dangerouslySetInnerHTML={{ __html: svg }} />
}
