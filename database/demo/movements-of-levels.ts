import { membersOn, unitOn } from './as-of.ts'
import type { DemoFacts } from './facts.ts'
import type { MovementFact, Said } from './movement-facts.ts'

const unitB = 'trung-uong-doan'
const unitE = 'cdvc-nam-dinh'

/** Union B reviews and adjusts what it has to new requirements. */
export function agencies(): MovementFact[] {
  const culture = 'Xây dựng văn hóa công sở'
  const word = 'Nói không với phát ngôn thiếu chuẩn mực trên mạng xã hội'
  const study = 'Tự học, nâng cao trình độ'
  const launch = { unitSlug: unitB, what: 'launch', registrants: ['group'] } as const
  const said: Said = {
    result: 'Các công đoàn bộ phận đều ký cam kết; còn nặng khẩu hiệu.',
    worked: 'Công đoàn Văn phòng chấm điểm hằng tháng ngay trong sinh hoạt tổ.',
    lessons: 'Phong trào nhiều tên gọi, nội dung trùng nhau thì người dự không nhớ.',
    changes: 'Gộp phong trào về phát ngôn vào văn hóa công sở; tiêu chí ngắn, đo được.',
  }
  return [
    {
      ...launch,
      on: '2018-03-15',
      name: culture,
      everyYear: true,
      body: 'Đúng giờ, gọn phòng, lịch sự với khách.',
    },
    { ...launch, on: '2019-03-20', name: word, until: '2022-12-31' },
    { ...launch, on: '2018-03-15', name: study, until: '2022-12-31' },
    {
      unitSlug: unitB,
      on: '2019-12-20',
      what: 'review',
      name: culture,
      year: 2019,
      kind: 'final',
      said,
    },
    {
      unitSlug: unitB,
      on: '2019-12-20',
      what: 'review',
      name: word,
      year: 2019,
      kind: 'final',
      said,
    },
    {
      unitSlug: unitB,
      on: '2020-02-10',
      what: 'merge',
      name: word,
      into: culture,
      because: 'Nội dung trùng nhau, theo kết luận tổng kết năm 2019',
    },
    {
      ...{ unitSlug: unitB, on: '2020-02-12', what: 'adjust', name: culture },
      because: 'Yêu cầu mới về phát ngôn trên mạng và làm việc từ xa',
      body: 'Đoàn kết; đúng giờ, gọn phòng; phát ngôn có trách nhiệm trên mạng xã hội; tận tâm với việc; ứng xử văn minh.',
      criteria: 'Mỗi tổ tự chấm hằng tháng theo 5 việc; công đoàn bộ phận xem lại mỗi quý.',
    },
    {
      unitSlug: unitB,
      on: '2020-06-30',
      what: 'review',
      name: culture,
      year: 2020,
      kind: 'interim',
      said: {
        ...said,
        result: 'Đã gộp và rút tiêu chí còn 5 việc; các tổ dễ chấm hơn.',
        changes: '',
      },
    },
  ]
}

/** Union E launches; each of the 52 unions below has seen all of it and carries one movement. */
export function province(facts: DemoFacts): MovementFact[] {
  const launch = { unitSlug: unitE, what: 'launch' } as const
  const loyal = 'Trung thành, trách nhiệm, liêm chính, sáng tạo'
  const good = 'Lao động giỏi, lao động sáng tạo'
  const in2021 = {
    ...launch,
    on: '2021-01-22',
    until: '2021-12-31',
    decisionNumber: '01/KH-CĐVC',
  } as const
  const below = facts.units
    .filter((unit) => {
      const { alive, parentSlug } = unitOn(unit, '2021-01-25')
      return alive && parentSlug === unitE
    })
    .filter((unit) => membersOn(facts, [unit.slug], '2021-01-25').length > 0)
  const own = [
    'Mỗi tổ một sáng kiến nhỏ, báo cáo ngay tại sinh hoạt tổ.',
    'Gắn với giảm giấy tờ ở bộ phận một cửa.',
    'Mỗi phòng chọn một thủ tục để làm gọn.',
    'Thi đua theo quý, khen ngay trong tháng.',
  ]
  return [
    { ...launch, on: '2020-02-05', name: loyal, until: '2020-12-31', decisionNumber: '03/KH-CĐVC' },
    {
      ...in2021,
      name: 'Nâng cao chất lượng đội ngũ cán bộ Công đoàn cơ sở',
      kind: 'theme',
      body: 'Chủ đề năm 2021 của Tổng Liên đoàn Lao động Việt Nam.',
    },
    { ...in2021, name: good },
    { ...in2021, name: 'Tham mưu giỏi, phục vụ tốt' },
    { ...in2021, name: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở' },
    { ...in2021, name: 'Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn' },
    ...below.flatMap((unit, index): MovementFact[] => {
      const on = `2021-02-${String(1 + (index % 24)).padStart(2, '0')}`
      return [
        { unitSlug: unit.slug, on, what: 'seen' },
        {
          unitSlug: unit.slug,
          on,
          what: 'carry',
          name: good,
          ownBody: own[index % own.length] ?? '',
        },
      ]
    }),
  ]
}
