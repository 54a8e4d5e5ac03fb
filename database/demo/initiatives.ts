import { membersOn, staysOf } from './as-of.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'
import { createDice } from './seed.ts'

/** What union C has in its register of initiatives. Everything here is invented. */
export type InitiativeFact = {
  unitSlug: string
  on: Day
  title: string
  field: string
  problem: string
  solution: string
  effect: string
  benefit: number
  benefitWords: string
  authors: { person: PersonFact; share: number }[]
  /** Nothing: it waits for the council. */
  decided: {
    on: Day
    number: string
    result: 'recognised' | 'not_recognised'
    reason: string
  } | null
  /** Widened later by a council above. */
  widened: { on: Day; number: string; council: string } | null
}

type Idea = Omit<InitiativeFact, 'unitSlug' | 'authors'> & { shares: readonly number[] }

/** Under the movement "Phát huy sáng kiến, cải tiến kỹ thuật". */
const ideas: readonly Idea[] = [
  {
    on: '2015-04-14',
    title: 'Mã hóa hồ sơ lưu trữ theo năm và phòng để tìm trong một phút',
    field: 'management',
    problem: 'Tìm một tập hồ sơ cũ phải lật sổ giấy, có khi mất nửa buổi.',
    solution: 'Mỗi hộp mang một mã gồm năm, phòng, số thứ tự; một bảng tính tra theo trích yếu.',
    effect: 'Thời gian tìm một hồ sơ còn dưới một phút.',
    benefit: 38_000_000,
    benefitWords: 'Bớt hai lượt người trực kho mỗi tuần',
    shares: [60, 40],
    decided: { on: '2015-06-05', number: '18/QĐ-HĐSK', result: 'recognised', reason: '' },
    widened: null,
  },
  {
    on: '2015-09-22',
    title: 'Dùng lại nhiệt từ phòng máy chủ để sấy kho giấy',
    field: 'saving',
    problem: 'Kho giấy ẩm vào mùa mưa.',
    solution: 'Dẫn hơi ấm từ phòng máy chủ sang kho bằng ống gió.',
    effect: 'Chưa đo được độ ẩm sau khi làm.',
    benefit: 0,
    benefitWords: '',
    shares: [100],
    decided: {
      on: '2015-11-20',
      number: '',
      result: 'not_recognised',
      reason: 'Chưa áp dụng thực tế, chưa có số đo độ ẩm; đề nghị làm thử một mùa mưa.',
    },
    widened: null,
  },
  {
    on: '2016-03-10',
    title: 'Phần mềm nhắc hạn trả lời văn bản đến',
    field: 'digital',
    problem: 'Văn bản quá hạn chỉ biết khi bị nhắc.',
    solution:
      'Bảng theo dõi chung tự tô màu văn bản còn hai ngày; sáng nào cũng in một tờ cho từng phòng.',
    effect: 'Số văn bản trả lời quá hạn giảm từ 37 xuống 6 trong nửa năm.',
    benefit: 52_000_000,
    benefitWords: '',
    shares: [50, 30, 20],
    decided: { on: '2016-06-08', number: '21/QĐ-HĐSK', result: 'recognised', reason: '' },
    widened: {
      on: '2016-12-15',
      number: '412/QĐ-HĐSK',
      council: 'Hội đồng sáng kiến tỉnh',
    },
  },
  {
    on: '2016-10-04',
    title: 'Lịch xe chung theo tuyến',
    field: 'saving',
    problem: 'Nhiều xe đi cùng một huyện trong một ngày.',
    solution: 'Các phòng ghi lịch đi trước ba ngày; tổ xe ghép người đi cùng tuyến.',
    effect: 'Quãng đường chạy trong quý giảm gần một phần năm.',
    benefit: 64_000_000,
    benefitWords: 'Bớt xe chạy rỗng',
    shares: [100],
    decided: { on: '2016-12-02', number: '33/QĐ-HĐSK', result: 'recognised', reason: '' },
    widened: null,
  },
  {
    on: '2017-04-18',
    title: 'Phòng họp không giấy bằng máy tính bảng dùng lại',
    field: 'procedure',
    problem: 'Mỗi cuộc họp in chừng bốn nghìn trang.',
    solution:
      'Máy tính bảng thanh lý được cài lại, tài liệu chép qua mạng nội bộ, họp xong tự xóa.',
    effect: 'Giảm bốn phần năm số trang in cho họp.',
    benefit: 71_000_000,
    benefitWords: 'Tài liệu mật không rời phòng họp',
    shares: [40, 40, 20],
    decided: { on: '2017-06-09', number: '19/QĐ-HĐSK', result: 'recognised', reason: '' },
    widened: null,
  },
  {
    on: '2017-08-24',
    title: 'Sổ tay nghiệp vụ văn phòng cho người mới',
    field: 'teaching',
    problem: 'Người mới mất vài tháng mới quen việc.',
    solution:
      'Mỗi việc một trang: làm gì, mẫu nào, hỏi ai; các phòng cùng viết, nửa năm sửa một lần.',
    effect: 'Người mới tự làm được việc thường ngày sau ba tuần.',
    benefit: 0,
    benefitWords: 'Rút ngắn thời gian tập sự',
    shares: [70, 30],
    decided: { on: '2017-10-06', number: '27/QĐ-HĐSK', result: 'recognised', reason: '' },
    widened: null,
  },
  {
    on: '2026-10-12',
    title: 'Tra cứu nghị quyết bằng mã QR dán ở bìa tập',
    field: 'digital',
    problem: 'Muốn đọc lại nghị quyết phải xuống phòng lưu trữ.',
    solution: 'Mỗi tập dán một mã; quét bằng điện thoại trong mạng cơ quan là đọc được bản đã ký.',
    effect: 'Đang dùng thử ở hai phòng.',
    benefit: 25_000_000,
    benefitWords: '',
    shares: [60, 40],
    decided: null,
    widened: null,
  },
]

export function initiativeFacts(facts: DemoFacts): InitiativeFact[] {
  const unitSlug = 'vptu-dak-nong'
  const dice = createDice(`cong doan mo sang kien ${unitSlug}`)
  return ideas.map(({ shares, ...idea }) => {
    const there = membersOn(facts, [unitSlug], idea.on).filter((person) =>
      staysOf(person).some((stay) => stay.unitSlug === unitSlug && stay.from < idea.on),
    )
    const people = dice.shuffled(there)
    const authors = shares.map((share, index) => ({ person: people[index] as PersonFact, share }))
    return { unitSlug, ...idea, authors }
  })
}
