import { type Lack, lacksOf, type WorkText } from './lacks-of.ts'
import { nearFrom, shareOf } from './share-of.ts'

export type Advice = { about: Lack | 'repeats'; says: string }

const sentences: Record<Lack, string> = {
  substance:
    'Câu này ai cũng viết được. Bạn sẽ làm việc gì, ở phần việc của mình, để cuối năm nhìn lại biết là đã xong?',
  amount: 'Bao nhiêu? Ví dụ: 4 bài viết, 200 hồ sơ, mỗi tháng một buổi.',
  day: 'Xong trước ngày nào? Ví dụ: trước 30/9, hết quý III.',
  proof: 'Lấy gì làm minh chứng? Ví dụ: ảnh, biên bản, danh sách ký nhận, đường dẫn bài viết.',
}

/**
 * What would make a registration more honest, in sentences for whoever writes it; nothing when it is clear. It never refuses.
 * @param before what the same person registered the year before.
 */
export function adviceOn(work: WorkText, before: readonly string[] = []): Advice[] {
  if (work.content.trim() === '') return []
  const open = lacksOf(work)
  const repeated = before.some((text) => shareOf(work.content, text) >= nearFrom)
  return [
    ...(repeated
      ? [
          {
            about: 'repeats' as const,
            says: 'Gần giống bản năm trước của bạn. Năm nay khác gì: nhiều hơn, sớm hơn, hay một việc mới?',
          },
        ]
      : []),
    // Whoever has not said what will hardly say how much; one question at a time.
    ...(open.includes('substance') ? (['substance'] as const) : open).map((about) => ({
      about,
      says: sentences[about],
    })),
  ]
}
