/** What is used of mt940js, which has no types of its own. Days are midnights in UTC. */
declare module 'mt940js' {
  export type Mt940Line = {
    /** Out negative; of a reversal likewise by where the money goes. */
    amount: number
    /** The value day. */
    date: Date
    /** When it was booked; its year is that of the value day, whatever the turn of the year. */
    entryDate?: Date
    details: string
    reference: string
    bankReference: string
    isReversal: boolean
  }
  export type Mt940Statement = {
    accountIdentification: string
    currency: string
    transactions: Mt940Line[]
  }
  export class Parser {
    /** @throws Error where a field cannot be read, or the lines do not add up to what the balances say. */
    parse(text: string): Mt940Statement[]
  }
}
