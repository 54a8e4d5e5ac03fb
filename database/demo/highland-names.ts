import type { Sex } from './facts.ts'
import type { Dice } from './seed.ts'

/** A name in the way of one of the peoples of Đắk Nông; `givenName` is what the person is called by. */
export interface PeoplesName {
  fullName: string
  givenName: string
  ethnicGroup: string
  hometown: string
}

/**
 * Names of the M'Nông and Ê Đê, who live there of old, and of the Tày and Nùng, who came from the northern border.
 * Ê Đê and some M'Nông put Y (men) or H' (women) before the name and the clan after it; other M'Nông say Điểu (men) and Thị (women).
 */
export function nameOfThePeoples(dice: Dice, sex: Sex): PeoplesName {
  return dice.weighted([
    [mnong, 35],
    [ede, 20],
    [tay, 25],
    [nung, 20],
  ])(dice, sex)
}

function mnong(dice: Dice, sex: Sex): PeoplesName {
  const givenName =
    sex === 'male'
      ? dice.pick(['Krang', 'Xuân', 'Nhớ', 'Thắng', 'Klung', 'Srem', 'Minh', 'Toàn'])
      : dice.pick(['Mai', 'Nga', 'Brăng', 'Xuyên', 'Lan', 'Ngọc', 'Hằng'])
  const before = sex === 'male' ? 'Điểu' : 'Thị'
  return {
    fullName: `${before} ${givenName}`,
    givenName,
    ethnicGroup: "M'Nông",
    hometown: home(dice, ['Tuy Đức', "Đắk R'lấp", 'Đắk Song']),
  }
}

function ede(dice: Dice, sex: Sex): PeoplesName {
  const clan = dice.pick(['Niê', 'Mlô', 'Êban', 'Byă', 'Kbuôr', 'Ayŭn'])
  const givenName =
    sex === 'male'
      ? `Y ${dice.pick(['Thịnh', 'Bhiăk', 'Nguyên', 'Tuấn', 'Win', 'Phin'])}`
      : `H'${dice.pick(['Lan', 'Wen', 'Nguyệt', 'Hương', 'Bin', 'Yar'])}`
  return {
    fullName: `${givenName} ${clan}`,
    givenName,
    ethnicGroup: 'Ê Đê',
    hometown: home(dice, ['Cư Jút', 'Krông Nô']),
  }
}

function tay(dice: Dice, sex: Sex): PeoplesName {
  return northern(dice, sex, 'Tày', ['Nông', 'Hoàng', 'Ma', 'Bế', 'Lương', 'Hứa'])
}

function nung(dice: Dice, sex: Sex): PeoplesName {
  return northern(dice, sex, 'Nùng', ['Nông', 'Lục', 'Vi', 'Triệu', 'Đàm', 'Long'])
}

function northern(dice: Dice, sex: Sex, ethnicGroup: string, families: string[]): PeoplesName {
  const givenName =
    sex === 'male'
      ? dice.pick(['Tuấn', 'Hùng', 'Thắng', 'Dũng', 'Kiên', 'Lâm'])
      : dice.pick(['Hương', 'Thảo', 'Nhung', 'Lệ', 'Hiền', 'Thu'])
  return {
    fullName: `${dice.pick(families)} ${sex === 'male' ? 'Văn' : 'Thị'} ${givenName}`,
    givenName,
    ethnicGroup,
    hometown: home(dice, ['Cư Jút', 'Đắk Mil', "Đắk G'long"]),
  }
}

function home(dice: Dice, districts: string[]): string {
  return `huyện ${dice.pick(districts)}, tỉnh Đắk Nông`
}
