import { addDays, addMonths, ageOn, dayOf, yearOf } from './days.ts'
import type { ChildFact, Day, PersonFact, Sex } from './facts.ts'
import { inventJob, type Workplace } from './jobs.ts'
import type { Region } from './name-lists.ts'
import { inventChild, inventFamilyOfChildren, inventName } from './names.ts'
import type { Dice } from './seed.ts'

/** Hands out keys and numbers of one of the five trees, so that no two people of the demonstration share one. */
export interface PersonNumbers {
  /** Two letters that begin every key. */
  tree: string
  /** A digit of its own per tree. */
  treeDigit: number
  last: number
}

export interface PersonWish {
  sex: Sex
  bornOn: Day
  joinedUnionOn: Day
  region: Region
  workplace: Workplace
  /** The day on which the file is written: titles fit the age then, and no card or child is younger than it. */
  knownOn: Day
}

/** A person without any event yet. */
export function inventPerson(dice: Dice, numbers: PersonNumbers, wish: PersonWish): PersonFact {
  numbers.last += 1
  const serial = numbers.last
  const name = inventName(dice, wish.region, wish.sex, wish.bornOn)
  const person: PersonFact = {
    key: `${numbers.tree}-${String(serial).padStart(5, '0')}`,
    ...name,
    bornOn: wish.bornOn,
    sex: wish.sex,
    idNumber: inventedIdNumber(numbers, serial, wish.sex, wish.bornOn),
    phone: dice.chance(0.62) ? `050${numbers.treeDigit}${scrambled(serial)}0` : null,
    email: dice.chance(0.34)
      ? `${latin(name.fullName)}.${numbers.tree}${serial}@example.com`
      : null,
    ...inventJob(dice, wish.workplace, wish.bornOn, wish.knownOn),
    joinedUnionOn: wish.joinedUnionOn,
    card: null,
    children: [],
    events: [],
  }
  const issuedOn = addDays(addMonths(wish.joinedUnionOn, 3), dice.between(0, 200))
  if (dice.chance(0.93) && issuedOn < wish.knownOn) {
    person.card = { number: `${numbers.treeDigit}0${String(serial).padStart(6, '0')}`, issuedOn }
  }
  person.children = inventChildren(dice, wish, person)
  return person
}

function inventChildren(dice: Dice, wish: PersonWish, person: PersonFact): ChildFact[] {
  const age = ageOn(wish.bornOn, wish.knownOn)
  const count =
    age < 26
      ? 0
      : dice.weighted([
          [0, age < 32 ? 4 : 1.5],
          [1, 3],
          [2, age < 32 ? 1 : 5],
          [3, 0.5],
        ])
  const family = inventFamilyOfChildren(dice, wish.region, person)
  const children: ChildFact[] = []
  let year = yearOf(wish.bornOn) + dice.between(24, 31)
  for (let born = 0; born < count; born += 1) {
    const bornOn = dayOf(year, dice.between(1, 12), dice.between(1, 28))
    if (bornOn < wish.knownOn) children.push(inventChild(dice, family, bornOn))
    year += dice.between(2, 5)
  }
  return children
}

/**
 * Twelve digits as Circular 59/2021/TT-BCA lays them out: three for the place of birth registration, one for century and sex, two
 * for the year, six for chance. Real places begin at 001, so with 000 no living person's number can be hit.
 */
function inventedIdNumber(numbers: PersonNumbers, serial: number, sex: Sex, bornOn: Day): string {
  const century = yearOf(bornOn) < 2000 ? 0 : 2
  return `000${century + (sex === 'female' ? 1 : 0)}${bornOn.slice(2, 4)}${numbers.treeDigit}${scrambled(serial)}`
}

/** Five digits, another for each serial below 100,000: 7,919 has no divisor in common with 100,000. */
function scrambled(serial: number): string {
  return String((serial * 7919) % 100_000).padStart(5, '0')
}

/** The name without accents and spaces, for a mail address. */
function latin(fullName: string): string {
  return fullName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
