import type { DemoFacts } from './facts.ts'
import type { MovementFact, Said } from './movement-facts.ts'
import {
  registeredIn2024,
  registeredIn2026,
  registeredLate,
  repeatedFrom2023,
  type WorkFact,
} from './movement-texts.ts'

import { agencies, province } from './movements-of-levels.ts'

const unitA = 'dtnn-dong-bac'
const unitC = 'vptu-dak-nong'
const unitD = 'lien-minh-htx-dak-nong'

/**
 * Movements of the five unions. From their sources: the names, who launches and who carries, one review a movement and year (A), that every
 * member registers (D), the theme and the four movements of 2021 (E). Invented: days, texts, results.
 */
export function movementFacts(facts: DemoFacts): MovementFact[] {
  return [...reserves(), ...agencies(), ...partyOffice(), ...alliance(), ...province(facts)]
}

function reserves(): MovementFact[] {
  const on = '2017-12-15'
  const term: (Partial<MovementFact & { what: 'launch' }> & { name: string })[] = [
    {
      name: 'Xây dựng người cán bộ, công chức, viên chức trung thành, trách nhiệm, liêm chính, sáng tạo',
    },
    { name: 'Cán bộ công chức với ngày làm việc hiệu quả' },
    { name: 'Giỏi việc nước, đảm việc nhà', womenOnly: true },
    { name: 'Xanh, sạch, đẹp, đảm bảo an toàn vệ sinh lao động', everyYear: true },
  ]
  const next = 'Lao động giỏi, lao động sáng tạo'
  const review = (name: string, year: number, place: number): MovementFact => ({
    ...{ unitSlug: unitA, what: 'review', name, year, kind: 'final' },
    on: year === 2017 ? '2017-12-28' : `${year}-12-${String(14 + place).padStart(2, '0')}`,
    said: yearOf(year, place),
  })
  return [
    ...term.map(
      ({ name, ...rest }): MovementFact =>
        ({
          ...{ unitSlug: unitA, on, what: 'launch', name, registrants: ['group'] },
          ...(rest.everyYear ? {} : { until: '2022-12-31' }),
          ...(rest.womenOnly ? { registrants: ['member'] as const, womenOnly: true } : {}),
          ...(rest.everyYear ? { everyYear: true } : {}),
        }) as MovementFact,
    ),
    {
      unitSlug: unitA,
      on: '2023-03-01',
      what: 'launch',
      name: next,
      until: '2028-12-31',
      registrants: ['group'],
    },
    ...[2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) =>
      term.map(({ name }, place) => review(name, year, place)),
    ),
    ...[2023, 2024].flatMap((year) => [
      review(next, year, 4),
      review(term[3]?.name ?? '', year, 3),
    ]),
  ]
}

const results = [
  'Các tổ giữ nền nếp đăng ký và chấm điểm; hàng dự trữ nhập, xuất đúng kế hoạch, không để mất mát, hư hỏng.',
  'Thời gian xử lý văn bản rút ngắn; họp ít hơn, có biên bản và người chịu trách nhiệm.',
  'Chị em vừa hoàn thành việc kho, vừa được chia ca hợp lý khi con nhỏ.',
  'Các kho trồng thêm cây, sắp lại lối đi, đủ phương tiện chữa cháy; không có tai nạn lao động.',
  'Có sáng kiến che chắn, thông gió kho được áp dụng ngay trong mùa mưa.',
]
const lessons = [
  'Phải giao việc cụ thể cho từng tổ, không phát động chung chung.',
  'Tổ trưởng nhắc hằng tháng thì cuối năm không phải chạy.',
  'Kết quả nên có người ngoài tổ xem lại.',
]
const changes = [
  'Năm sau mỗi tổ chỉ đăng ký hai việc, gắn với kế hoạch nhập, xuất của kho mình.',
  'Thêm tiêu chí tiết kiệm điện và giữ gìn trang thiết bị.',
  'Sơ kết vào tháng 6 để kịp điều chỉnh theo nhiệm vụ dự trữ của đơn vị.',
]
function yearOf(year: number, place: number): Said {
  return {
    result: results[place] ?? '',
    worked: 'Mỗi tổ chọn một kho làm trước, cả đơn vị đến xem rồi mới làm rộng ra.',
    lessons: lessons[(year + place) % lessons.length] ?? '',
    changes: changes[(year + place) % changes.length] ?? '',
  }
}

function partyOffice(): MovementFact[] {
  const on = '2017-02-10'
  const names = [
    'Lao động giỏi, lao động sáng tạo',
    'Phát huy sáng kiến, cải tiến kỹ thuật',
    'Cải cách hành chính và thực hành tiết kiệm',
    'Xây dựng người cán bộ, công chức trung thành, sáng tạo, tận tụy, gương mẫu',
    'Chung sức xây dựng nông thôn mới',
  ]
  const groupWork: WorkFact[] = [
    ['Rút ngắn thời gian trình ký văn bản của tổ', 'Còn 1 ngày', '2017-11-30', 'Sổ trình ký'],
    [
      'Tiết kiệm giấy in, dùng văn bản điện tử cho họp giao ban',
      'Giảm 20%',
      '2017-12-15',
      'Bảng kê giấy',
    ],
    ['Sắp xếp lại kho tài liệu của Văn phòng', '30 mét giá', '2017-10-20', 'Biên bản nghiệm thu'],
    [
      'Góp ngày công làm đường thôn ở xã kết nghĩa',
      '60 ngày công',
      '2017-09-02',
      'Xác nhận của xã',
    ],
    ['Bảo đảm xe phục vụ an toàn cả năm', '0 vụ', '2017-12-31', 'Nhật ký xe'],
  ]
  return [
    ...names.map(
      (name): MovementFact => ({
        ...{ unitSlug: unitC, on, what: 'launch', name, everyYear: true, until: '2022-12-31' },
        registrants: ['group'],
      }),
    ),
    { unitSlug: unitC, on: '2017-03-06', what: 'groups', name: names[2] ?? '', texts: groupWork },
    ...names.map(
      (name): MovementFact => ({
        ...{ unitSlug: unitC, on: '2017-07-05', what: 'review', name, year: 2017, kind: 'interim' },
        said: {
          result: 'Các tổ đã đăng ký và làm được hơn nửa số việc.',
          worked: 'Tổ nào việc nấy, có người theo dõi.',
          lessons: '',
          changes: 'Cuối năm chấm theo việc làm xong, không theo bản đăng ký.',
        },
      }),
    ),
  ]
}

function alliance(): MovementFact[] {
  const study =
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, gắn với “Đoàn kết, hợp tác, đổi mới, phát triển”'
  const culture = 'Cán bộ, công chức, viên chức, người lao động thi đua thực hiện văn hóa công sở'
  const green = 'Thi đua xây dựng cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp'
  const criteria =
    'Mỗi người một việc cụ thể: làm gì, bao nhiêu, xong khi nào, lấy gì làm minh chứng. Không chép của nhau.'
  const said = (result: string): Said => ({
    result,
    worked: 'Đọc to bản đăng ký của mình trước tổ, đồng nghiệp hỏi lại cho rõ.',
    lessons: 'Vẫn còn bản đăng ký chép lại cho có; tổ trưởng cần gặp riêng từng người.',
    changes: 'Năm sau đăng ký xong trước 31/3 để có thời gian góp ý.',
  })
  const launch = { unitSlug: unitD, what: 'launch', everyYear: true, criteria } as const
  const fromAbove = repeatedFrom2023.map((place) => registeredIn2024[place] as WorkFact)
  return [
    { ...launch, on: '2023-03-20', name: study, registerBy: '2023-03-31' },
    { ...launch, on: '2023-03-20', name: culture },
    { ...launch, on: '2024-02-05', name: green, registrants: ['group'], until: '2024-12-31' },
    {
      unitSlug: unitD,
      on: '2023-03-27',
      what: 'register',
      name: study,
      texts: lastYear(fromAbove),
    },
    { unitSlug: unitD, on: '2024-02-26', what: 'register', name: study, texts: registeredIn2024 },
    // Whoever came to the union in the course of the year registers as well.
    {
      ...{ unitSlug: unitD, on: '2024-12-10', what: 'register', name: study, latecomers: true },
      texts: registeredLate,
    },
    { unitSlug: unitD, on: '2026-02-24', what: 'register', name: culture, texts: registeredIn2026 },
    { unitSlug: unitD, on: '2024-12-18', what: 'results', name: study, year: 2024 },
    {
      unitSlug: unitD,
      on: '2024-07-10',
      what: 'review',
      name: study,
      year: 2024,
      kind: 'interim',
      said: said('Cả cơ quan đã đăng ký; 5 việc xong sớm.'),
    },
    ...[study, culture].map(
      (name): MovementFact => ({
        ...{ unitSlug: unitD, on: '2023-12-26', what: 'review', name, year: 2023, kind: 'final' },
        said: said('Làm được phần lớn việc đăng ký.'),
      }),
    ),
    ...[study, culture, green].map(
      (name): MovementFact => ({
        ...{ unitSlug: unitD, on: '2024-12-27', what: 'review', name, year: 2024, kind: 'final' },
        said: said('Hầu hết việc đăng ký đã xong, có minh chứng.'),
      }),
    ),
  ]
}

/** The same members stand at the same places of the list a year later; between them nobody registered. */
function lastYear(texts: readonly WorkFact[]): readonly WorkFact[] {
  const sparse: WorkFact[] = []
  repeatedFrom2023.forEach((place, index) => {
    sparse[place] = texts[index] as WorkFact
  })
  return sparse
}
