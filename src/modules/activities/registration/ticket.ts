import { randomInt } from 'node:crypto'

// Without what is mistaken for something else when read aloud or typed: 0 O, 1 I L, 5 S, 8 B, U V.
const letters = '234679ACDEFGHJKMNPQRTWXYZ'

/** Six signs that a member shows or says at the door of one event; unique there (registration_ticket). */
export function newTicket(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
}

/** What was scanned or typed, as a ticket is kept. */
export function ticketOf(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}
