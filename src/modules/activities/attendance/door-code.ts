import { digestOf } from '#platform/secret-box.ts'

/** The code in the QR on the door: another each day, so that a picture of it lets nobody in tomorrow. */
export function doorCode(unitId: number, eventId: number, day: string): string {
  return digestOf('event-door', `${unitId}/${eventId}/${day}`).subarray(0, 9).toString('base64url')
}
