export interface BirthPlaceCode {
  code: string
  /** Name of the province when the code was issued; names change, the number on the card does not. */
  place: string
  issuedFrom: string
  /** Null while numbers with this code may still be issued under the source. */
  issuedTo: string | null
  source: string
}

const CIRCULAR_07 = {
  issuedFrom: '2016-03-20',
  issuedTo: null,
  source: 'Thông tư 07/2016/TT-BCA, Phụ lục 1',
}

/**
 * The three digits that open a citizen's number: where the birth was registered. Codes of later rules are added as
 * rows with their own dates; a number once given is kept for life, so old rows are never removed.
 */
export const BIRTH_PLACE_CODES: readonly BirthPlaceCode[] = [
  ...'001 Hà Nội|002 Hà Giang|004 Cao Bằng|006 Bắc Kạn|008 Tuyên Quang|010 Lào Cai|011 Điện Biên|012 Lai Châu'.split(
    '|',
  ),
  ...'014 Sơn La|015 Yên Bái|017 Hòa Bình|019 Thái Nguyên|020 Lạng Sơn|022 Quảng Ninh|024 Bắc Giang'.split(
    '|',
  ),
  ...'025 Phú Thọ|026 Vĩnh Phúc|027 Bắc Ninh|030 Hải Dương|031 Hải Phòng|033 Hưng Yên|034 Thái Bình'.split(
    '|',
  ),
  ...'035 Hà Nam|036 Nam Định|037 Ninh Bình|038 Thanh Hóa|040 Nghệ An|042 Hà Tĩnh|044 Quảng Bình'.split(
    '|',
  ),
  ...'045 Quảng Trị|046 Thừa Thiên Huế|048 Đà Nẵng|049 Quảng Nam|051 Quảng Ngãi|052 Bình Định|054 Phú Yên'.split(
    '|',
  ),
  ...'056 Khánh Hòa|058 Ninh Thuận|060 Bình Thuận|062 Kon Tum|064 Gia Lai|066 Đắk Lắk|067 Đắk Nông'.split(
    '|',
  ),
  ...'068 Lâm Đồng|070 Bình Phước|072 Tây Ninh|074 Bình Dương|075 Đồng Nai|077 Bà Rịa - Vũng Tàu'.split(
    '|',
  ),
  ...'079 Thành phố Hồ Chí Minh|080 Long An|082 Tiền Giang|083 Bến Tre|084 Trà Vinh|086 Vĩnh Long'.split(
    '|',
  ),
  ...'087 Đồng Tháp|089 An Giang|091 Kiên Giang|092 Cần Thơ|093 Hậu Giang|094 Sóc Trăng|095 Bạc Liêu|096 Cà Mau'.split(
    '|',
  ),
].map((row) => ({ code: row.slice(0, 3), place: row.slice(4), ...CIRCULAR_07 }))
