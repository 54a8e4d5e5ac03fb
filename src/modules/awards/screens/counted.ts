/** '11 người, 2 tập thể'; nothing of what there is none of. */
export function counted({
  persons,
  collectives,
}: {
  persons: number
  collectives: number
}): string {
  return [persons > 0 && `${persons} người`, collectives > 0 && `${collectives} tập thể`]
    .filter(Boolean)
    .join(', ')
}
