import type { Visitor } from './visitor.ts'

/**
 * Asks the page of figures as an officer does.
 * @param unit its address, such as /units/15
 * @param day dd/MM/yyyy
 * @param tree how the choice "Cây tổ chức" is called; by default the tree as it was
 * @returns the number of a line, as it is written there
 */
export async function figureOn(
  officer: Visitor,
  unit: string,
  day: string,
  label: string,
  tree?: string,
): Promise<string> {
  await officer.open(`${unit}/figures`)
  await officer.type('Từ ngày', `01/01/${day.slice(-4)}`)
  await officer.type('Đến ngày', day)
  if (tree) await officer.choose('Cây tổ chức', tree)
  await officer.submit('Xem', /[?&]to=/)
  const name = officer.page.getByRole('rowheader', { name: new RegExp(`^${label}`) })
  const line = officer.page.locator('main tr', { has: name }).first()
  return (await line.locator('td').first().innerText()).trim()
}
