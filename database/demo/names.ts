import { yearOf } from './days.ts'
import type { ChildFact, Day, Sex } from './facts.ts'
import { nameOfThePeoples, type PeoplesName } from './highland-names.ts'
import {
  childNames,
  familyNames,
  givenNames,
  hometowns,
  middleNames,
  type Region,
} from './name-lists.ts'
import type { Dice } from './seed.ts'

/** About one officer in eight of Đắk Nông's agencies belongs to one of the other peoples who live there. */
const shareOfThePeoples = 0.13

/** A believable name for somebody of that sex and birth day; a likeness to a real person is chance. */
export function inventName(dice: Dice, region: Region, sex: Sex, bornOn: Day): PeoplesName {
  if (region === 'highlands' && dice.chance(shareOfThePeoples)) return nameOfThePeoples(dice, sex)
  const family = dice.weighted(familyNames[region])
  const givenName = dice.pick(givenNamesOf(sex, bornOn))
  const middle = dice.weighted(middleNames[yearOf(bornOn) < 1980 ? 'old' : 'young'][sex])
  const between = middle === givenName ? (sex === 'male' ? 'Văn' : 'Thị') : middle
  return {
    fullName: `${family} ${between} ${givenName}`,
    givenName,
    ethnicGroup: 'Kinh',
    hometown: dice.pick(hometowns[region]),
  }
}

/** The family name of somebody's children: the father's, which for a mother's children is invented as well. */
export function inventFamilyOfChildren(
  dice: Dice,
  region: Region,
  parent: { fullName: string; sex: Sex },
): string {
  const familyOfParent = parent.fullName.split(' ')[0] ?? ''
  const inherited =
    parent.sex === 'male' && familyNames[region].some(([name]) => name === familyOfParent)
  return inherited ? familyOfParent : dice.weighted(familyNames[region])
}

export function inventChild(dice: Dice, family: string, bornOn: Day): ChildFact {
  const sex = dice.chance(0.52) ? 'male' : 'female'
  return { fullName: `${family} ${dice.pick(childNames[sex])}`, bornOn, sex }
}

function givenNamesOf(sex: Sex, bornOn: Day): string[] {
  const list = givenNames.findLast(({ bornFrom }) => bornFrom <= yearOf(bornOn))
  return (list?.[sex] ?? '').split(' ')
}
