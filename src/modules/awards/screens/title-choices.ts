import type { listTitles } from '../title/list-titles.ts'

/** The titles of the catalogue for a list to choose from. */
export function titleChoices(titles: Awaited<ReturnType<typeof listTitles>>['titles']) {
  return titles.map(({ titleId, name }) => ({ value: titleId, label: name }))
}
