import { inventName } from '../../database/demo/names.ts'
import type { Dice } from '../../database/demo/seed.ts'
import { givenNameSortKey } from '../../src/platform/vietnamese/person-name.ts'
import type { BenchUnit } from './tree.ts'

/** One record with its membership, as the columns of the tables want it. */
export type BenchMember = {
  unitId: number
  memberId: number
  personId: number
  fullName: string
  sortKey: string
  sex: 'female' | 'male'
  birthDay: string
  phone: string | null
  jobTitle: string
  workerType: string
  cardNumber: string | null
  cardIssuedOn: string | null
  joinedOn: string
  leftOn: string | null
  leftHow: string | null
  subunitId: number
}
export type BenchGroup = { unitId: number; subunitId: number; name: string }

// Every kind of number has a range of its own, so that a recorded statement shows which is which.
export const firstPersonId = 1_000_000
export const firstMemberId = 2_000_000
export const firstSubunitId = 4_000_000

const jobs = [
  'Chuyên viên',
  'Chuyên viên chính',
  'Kế toán viên',
  'Văn thư',
  'Trưởng phòng',
  'Lái xe',
]
const types = ['CB', 'CC', 'CC', 'CC', 'VC', 'VC', 'HĐ']
const ways = ['retired', 'resigned', 'retired', 'struck_off', 'deceased']
const regions = ['red-river', 'northeast', 'highlands', 'capital'] as const
const groupSize = 25
/** One in twenty of those who ever joined has left again. */
const leaverShare = 0.05

/** The people of all unions, and the groups that they are in; the same ones for the same dice. */
export function inventPeople(dice: Dice, units: readonly BenchUnit[]) {
  const members: BenchMember[] = []
  const groups: BenchGroup[] = []
  for (const { unitId, memberCount } of units) {
    const leavers = Math.round(memberCount * leaverShare)
    const ownGroups = Math.ceil(memberCount / groupSize)
    const firstGroupId = firstSubunitId + groups.length
    for (let at = 0; at < ownGroups; at += 1)
      groups.push({ unitId, subunitId: firstGroupId + at, name: `Tổ công đoàn ${at + 1}` })
    for (let at = 0; at < memberCount + leavers; at += 1) {
      const serial = members.length
      members.push({
        unitId,
        memberId: firstMemberId + serial,
        personId: firstPersonId + serial,
        ...inventMember(dice, serial, at >= memberCount),
        subunitId: firstGroupId + dice.between(0, ownGroups - 1),
      })
    }
  }
  return { members, groups }
}

function inventMember(dice: Dice, serial: number, hasLeft: boolean) {
  const sex: BenchMember['sex'] = dice.chance(0.48) ? 'female' : 'male'
  const birthDay = someDay(dice, 1964, 2003)
  const { fullName } = inventName(dice, dice.pick(regions), sex, birthDay)
  const joinedOn = someDay(dice, 2004, 2022)
  const hasCard = dice.chance(0.9)
  return {
    fullName,
    sortKey: givenNameSortKey(fullName),
    sex,
    birthDay,
    phone: dice.chance(0.7) ? `050${String(serial).padStart(7, '0')}` : null,
    jobTitle: dice.pick(jobs),
    workerType: dice.pick(types),
    cardNumber: hasCard ? String(serial).padStart(8, '0') : null,
    cardIssuedOn: hasCard ? joinedOn : null,
    joinedOn,
    leftOn: hasLeft ? someDay(dice, 2023, 2025) : null,
    leftHow: hasLeft ? dice.pick(ways) : null,
  }
}

function someDay(dice: Dice, fromYear: number, toYear: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dice.between(fromYear, toYear)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`
}
