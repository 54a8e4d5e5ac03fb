/** A picture drawn on the server (platform/charts); no script is needed to see it. */
export function Chart({ svg }: { svg: string }) {
  return <figure className="overflow-x-auto" dangerouslySetInnerHTML={{ __html: svg }} />
}
