import type { Sex } from './facts.ts'

export type Region = 'red-river' | 'northeast' | 'highlands' | 'capital'

/** A birth year from which on the list is in use. */
export interface GivenNameList {
  bornFrom: number
  male: string
  female: string
}

type Weighted = readonly (readonly [string, number])[]

const north: Weighted = weights(
  'Nguyễn 34,Trần 12,Phạm 9,Vũ 7,Lê 6.5,Hoàng 4,Đỗ 4,Bùi 4,Ngô 2.5,Đặng 2.5,Đinh 2,Đoàn 2,Mai 1.5,Lương 1.5,Trịnh 1.5,Phan 1.2,Dương 1.2,Đào 1.2,Cao 0.8,Hà 0.7,Lưu 0.7,Tạ 0.6,Phùng 0.5,Tống 0.4,Lại 0.4,Khổng 0.2,Triệu 0.2',
)
const highlands: Weighted = weights(
  'Nguyễn 30,Trần 11,Lê 11,Phạm 7,Hoàng 5,Phan 4,Võ 4,Hồ 3,Vũ 3,Bùi 3,Huỳnh 3,Đặng 3,Trương 2,Đỗ 2,Ngô 2,Dương 2,Hà 1,Cao 1,Đinh 1,Lương 1,Thái 0.6,Mai 0.6,Tô 0.4',
)

/** Family names of the Kinh by region, with rough frequencies. */
export const familyNames: Record<Region, Weighted> = {
  'red-river': north,
  northeast: north,
  capital: north,
  highlands,
}

export const middleNames: Record<'old' | 'young', Record<Sex, Weighted>> = {
  old: {
    male: weights(
      'Văn 46,Đức 8,Xuân 6,Quang 5,Minh 4,Ngọc 4,Hồng 3,Mạnh 3,Công 3,Hữu 4,Đình 5,Trọng 3,Thanh 2,Viết 1,Thế 2,Bá 1',
    ),
    female: weights('Thị 72,Thanh 5,Thu 4,Kim 4,Ngọc 3,Bích 3,Hồng 3,Minh 2,Tuyết 1,Phương 2'),
  },
  young: {
    male: weights(
      'Văn 20,Đức 10,Quang 7,Minh 9,Ngọc 5,Mạnh 6,Tuấn 5,Hoàng 5,Anh 4,Việt 4,Hữu 4,Đình 4,Trung 4,Thành 4,Xuân 3,Tiến 3',
    ),
    female: weights(
      'Thị 46,Thu 8,Thanh 7,Thùy 6,Phương 5,Ngọc 6,Minh 4,Hồng 4,Khánh 3,Diệu 2,Kim 2,Hải 2,Lan 2',
    ),
  },
}

/** Given names by the years in which parents chose them. */
export const givenNames: readonly GivenNameList[] = [
  {
    bornFrom: 1900,
    male: 'Hùng Dũng Thắng Bình Sơn Hải Tuấn Minh Long Cường Thành Hòa Tiến Khánh Quang Chiến Vinh Toàn Lực Hưng Thuận Thịnh Tùng Lâm Việt Phúc Hiền Nam Hoàn Luân Quyết Đoàn Thái Tân Kiên Bảo Chính Ngọc Đức Huy',
    female:
      'Lan Hoa Mai Hương Thanh Liên Hà Nga Bình Vân Hồng Loan Thủy Minh Tuyết Dung Yến Phượng Oanh Hòa Xuân Cúc Thơm Hằng Hạnh Lý Nhàn Tâm Thoa Hợi Mùi Dần Tuyến Hiền Thắm',
  },
  {
    bornFrom: 1975,
    male: 'Hùng Cường Tuấn Anh Dũng Hải Nam Sơn Thắng Hưng Trung Kiên Thành Long Quân Tùng Linh Duy Đạt Minh Huy Hiếu Giang Đông Phương Việt Toàn Hiệp Khoa Chung Thái Mạnh Tú Bắc Định Trường',
    female:
      'Hương Hà Thủy Huyền Hằng Nga Thu Hiền Lan Nhung Hạnh Dung Thảo Trang Yến Vân Ngọc Phương Tuyết Liên Hoa Loan Mai Thúy Quyên Oanh Hường Hoài Giang Ngân Bích Tâm Xuân Luyến Duyên',
  },
  {
    bornFrom: 1988,
    male: 'Anh Đức Hoàng Tùng Linh Nam Hiếu Duy Tuấn Huy Quân Đạt Sơn Minh Long Thắng Trung Thành Công Hải Phong Khánh Vũ Thịnh Hưng Dương Kiên Việt Bách Cường Toàn Lâm Tú Tiến',
    female:
      'Trang Linh Huyền Thảo Hương Anh Hà Phương Ngọc Nhung Hằng Thủy Dung Yến Ngân Quỳnh Mai Vân Lan Hạnh Tâm Thu Thúy Hiền Chi Nga Giang Hoa Loan Trinh Uyên Ánh Hậu Nguyệt',
  },
]

/** Two-part names given to children since about 2000. */
export const childNames: Record<Sex, string[]> = {
  male: 'Gia Bảo,Minh Khôi,Đức Anh,Minh Quân,Bảo Long,Hải Đăng,Tuấn Kiệt,Quang Minh,Anh Tú,Nhật Minh,Hoàng Nam,Đăng Khoa,Phúc Hưng,Tiến Đạt,Duy Anh,Minh Đức,Gia Huy,Thiên Ân,Trung Kiên,Bảo Nam,Khánh Duy,Việt Hoàng'.split(
    ',',
  ),
  female:
    'Bảo Ngọc,Khánh Linh,Phương Anh,Minh Châu,Bảo Anh,Ngọc Hân,Quỳnh Anh,Thảo Vy,Hà My,Gia Hân,Tuệ Nhi,Diệp Chi,Minh Anh,Thùy Dương,Khánh An,Bảo Châu,Phương Linh,Hải Yến,Ngọc Diệp,Mai Chi,An Nhiên,Linh Đan'.split(
      ',',
    ),
}

/** Places of origin by region, as districts were before 1/7/2025. */
export const hometowns: Record<Region, string[]> = {
  'red-river':
    'Hải Hậu,Giao Thủy,Xuân Trường,Trực Ninh,Nam Trực,Nghĩa Hưng,Vụ Bản,Ý Yên,Mỹ Lộc,thành phố Nam Định'
      .split(',')
      .map((district) => `${named(district)}, tỉnh Nam Định`),
  northeast: [
    'huyện Thủy Nguyên, thành phố Hải Phòng',
    'huyện Vĩnh Bảo, thành phố Hải Phòng',
    'huyện An Lão, thành phố Hải Phòng',
    'huyện Kiến Thụy, thành phố Hải Phòng',
    'huyện Tiên Lãng, thành phố Hải Phòng',
    'thị xã Quảng Yên, tỉnh Quảng Ninh',
    'huyện Kinh Môn, tỉnh Hải Dương',
    'huyện Thái Thụy, tỉnh Thái Bình',
  ],
  highlands: [
    'huyện Quỳnh Lưu, tỉnh Nghệ An',
    'huyện Đô Lương, tỉnh Nghệ An',
    'huyện Can Lộc, tỉnh Hà Tĩnh',
    'huyện Quảng Xương, tỉnh Thanh Hóa',
    'huyện Lệ Thủy, tỉnh Quảng Bình',
    'huyện Đại Lộc, tỉnh Quảng Nam',
    'huyện Hải Hậu, tỉnh Nam Định',
    'huyện Đắk Mil, tỉnh Đắk Nông',
    'huyện Cư Jút, tỉnh Đắk Nông',
    'huyện Krông Nô, tỉnh Đắk Nông',
  ],
  capital: [
    'quận Hai Bà Trưng, thành phố Hà Nội',
    'huyện Gia Lâm, thành phố Hà Nội',
    'huyện Kim Động, tỉnh Hưng Yên',
    'huyện Vũ Thư, tỉnh Thái Bình',
    'huyện Ý Yên, tỉnh Nam Định',
    'huyện Yên Thành, tỉnh Nghệ An',
    'huyện Lâm Thao, tỉnh Phú Thọ',
    'huyện Thanh Liêm, tỉnh Hà Nam',
    'huyện Việt Yên, tỉnh Bắc Giang',
  ],
}

function named(district: string): string {
  return district.startsWith('thành phố') ? district : `huyện ${district}`
}

function weights(text: string): Weighted {
  return text.split(',').map((part) => {
    const cut = part.lastIndexOf(' ')
    return [part.slice(0, cut), Number(part.slice(cut + 1))] as const
  })
}
