import { z } from 'zod'

/** The notes in use, in đồng, the largest first. */
export const bankNotes = [
  500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500,
] as const

const wrong = { error: 'Số tờ chưa đúng' }
const sheets = z
  .union([z.string(), z.number()])
  .default(0)
  .transform((given) => (given === '' ? 0 : Number(given)))
  .pipe(z.number(wrong).int(wrong).min(0, wrong).max(1_000_000, wrong))

/** A field for each note: `notes500000` … `notes500`. */
export const noteFields = Object.fromEntries(
  bankNotes.map((note) => [`notes${note}`, sheets]),
) as Record<`notes${(typeof bankNotes)[number]}`, typeof sheets>

/** What was counted: how many of each note, and what they come to. */
export function countedNotes(typed: Record<`notes${(typeof bankNotes)[number]}`, number>) {
  const notes = Object.fromEntries(
    bankNotes.map((note) => [String(note), typed[`notes${note}`]]).filter(([, count]) => count),
  ) as Record<string, number>
  const total = bankNotes.reduce((sum, note) => sum + note * typed[`notes${note}`], 0)
  return { notes, total }
}
