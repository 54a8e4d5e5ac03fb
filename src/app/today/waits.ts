/** What waits, in words and with the place where it is done; `of` is what stands behind its name, such as a period. */
type Wait = {
  says: (count: number, of: readonly string[]) => string
  to: string | ((of: readonly string[]) => string)
}

const readableDay = (day: string) => day.split('-').reverse().join('/')

const waits: Record<string, Wait> = {
  'reviews-to-conclude': {
    says: (count) => `${count} đợt bình xét đang chờ Ban Chấp hành xếp loại, kết luận`,
    to: '/reviews',
  },
  'review-objections': {
    says: (count) => `${count} ý kiến về kết quả bình xét đang chờ trả lời`,
    to: '/reviews',
  },
  'work-to-check': {
    says: (count) => `${count} việc đoàn viên báo đã xong, chờ kiểm tra`,
    to: ([month]) => `/reviews/work${month ? `?month=${month}` : ''}`,
  },
  'my-self-score': {
    says: (count) => `${count} đợt bình xét đang chờ bạn tự chấm`,
    to: '/me/reviews#self',
  },
  'my-work': {
    says: (count) => `${count} việc được giao chưa báo kết quả`,
    to: '/me/reviews#work',
  },
  'transfer-in': {
    says: (count) => `${count} giấy chuyển sinh hoạt đang chờ đơn vị trả lời`,
    to: '/members/transfers',
  },
  application: {
    says: (count) => `${count} đơn gia nhập đang chờ xét`,
    to: '/members/applications',
  },
  'payment-waiting': {
    says: (count) => `${count} đề nghị chi đang chờ duyệt`,
    to: '/ledger/proposals?state=waiting',
  },
  'payment-approved': {
    says: (count) => `${count} khoản chi đã duyệt, chờ chi tiền`,
    to: '/ledger/proposals?state=approved',
  },
  'loan-request': {
    says: (count) => `${count} đề nghị vay đang chờ duyệt`,
    to: ([fund]) => `/funds/${fund}/loans#requests`,
  },
  'loan-queue': {
    says: (count) => `${count} khoản vay đã duyệt, chờ chi`,
    to: ([fund]) => `/funds/${fund}/loans#queue`,
  },
  'loan-overdue': {
    says: (count) => `${count} khoản vay có kỳ quá hạn, nên hỏi thăm`,
    to: ([fund]) => `/funds/${fund}/loans#overdue`,
  },
  'fund-payment-waiting': {
    says: (count) => `${count} khoản chi của quỹ đang chờ người thứ hai duyệt`,
    to: '/funds/payments#waiting',
  },
  'fund-payment-approved': {
    says: (count) => `${count} khoản chi của quỹ đã duyệt, chờ chi tiền`,
    to: '/funds/payments#approved',
  },
  'drive-above': {
    says: (count) => `${count} cuộc vận động của cấp trên, đơn vị chưa hưởng ứng`,
    to: '/drives#above',
  },
  'movement-above': {
    says: (count) => `${count} phong trào, chủ đề của cấp trên, đơn vị chưa xem`,
    to: '/movements#above',
  },
  'movement-review': {
    says: (count) => `${count} phong trào năm trước chưa có tổng kết`,
    to: '/movements/yearly',
  },
  'fund-leaver': {
    says: (count) => `${count} người đã rời còn tiền trong quỹ`,
    to: ([fund]) => `/funds/leavers#${fund}`,
  },
  'welfare-to-approve': {
    says: (count) => `${count} việc chăm lo đang chờ duyệt`,
    to: '/welfare?state=waiting&lists=yes',
  },
  'welfare-to-pay': {
    says: (count) => `${count} việc chăm lo đã duyệt, chờ chi tiền`,
    to: '/welfare?state=approved&lists=yes',
  },
  'welfare-birthdays': {
    says: (count) => `${count} đoàn viên có sinh nhật trong bảy ngày tới`,
    to: '/welfare/reminders',
  },
  'vote-draft': {
    says: (count) => `${count} cuộc bỏ phiếu đang chuẩn bị`,
    to: '/votes?state=open',
  },
  'vote-handing-out': {
    says: (count) => `${count} cuộc bỏ phiếu đang phát phiếu`,
    to: '/votes?state=open',
  },
  'vote-casting': {
    says: (count) => `${count} cuộc bỏ phiếu đang mở hòm phiếu`,
    to: '/votes?state=open',
  },
  'vote-counting': {
    says: (count) => `${count} cuộc bỏ phiếu chờ kiểm phiếu giấy`,
    to: '/votes?state=open',
  },
  'own-vote-handing-out': {
    says: (count) => `${count} cuộc bỏ phiếu đang phát phiếu cho bạn`,
    to: '/me/votes',
  },
  'own-vote-casting': {
    says: (count) => `${count} hòm phiếu đang mở cho bạn`,
    to: '/me/votes',
  },
  'event-to-close': {
    says: (count) => `${count} hoạt động đã qua, chưa ghi kết quả`,
    to: '/activities?state=planned&sort=day',
  },
  'own-event-open': {
    says: (count) => `${count} hoạt động đang mời bạn đăng ký`,
    to: '/me/activities',
  },
  'own-event-seat': {
    says: () => 'Đã có chỗ cho bạn ở hoạt động mà bạn chờ',
    to: ([event]) => `/me/activities/${event}`,
  },
  'own-event-soon': {
    says: (_, [, day = '']) => `Bạn có hoạt động ngày ${readableDay(day)}, xem mã vào cửa`,
    to: ([event]) => `/me/activities/${event}`,
  },
  'calendar-tasks': {
    says: (count) => `${count} việc chuẩn bị cho các ngày trong năm sắp đến hạn hoặc quá hạn`,
    to: '/calendar/tasks',
  },
  'calendar-meetings': {
    says: (count) => `${count} cuộc họp định kỳ đã qua ngày, chưa ghi`,
    to: '/calendar/meetings?state=missed',
  },
  'own-quizzes': {
    says: (count) => `${count} cuộc thi tìm hiểu đang mở, bạn chưa thi`,
    to: '/me/quizzes',
  },
  'own-tasks': {
    says: (count) => `${count} việc chuẩn bị được giao cho bạn`,
    to: '/me/calendar#viec',
  },
  'own-dues': { says: (count) => `${count} khoản góp quỹ đang chờ bạn đóng`, to: '/me/funds' },
  'own-instalment': {
    says: (_, [day = '']) => `Kỳ trả nợ quỹ đến hạn ngày ${readableDay(day)}`,
    to: '/me/funds',
  },
  'own-purpose': {
    says: () => 'Công đoàn hỏi thăm khoản vay của bạn đã giúp được việc gì',
    to: ([loan]) => `/funds/loans/${loan}`,
  },
  'initiative-waiting': {
    says: (count) => `${count} sáng kiến chờ hội đồng xét`,
    to: '/initiatives?state=waiting',
  },
  'initiative-sent': {
    says: (count) => `${count} sáng kiến cấp dưới đề nghị công nhận, chờ trả lời`,
    to: '/initiatives?where=sent',
  },
  'initiative-returned': {
    says: (count) => `${count} sáng kiến bị cấp trên trả lại để bổ sung`,
    to: '/initiatives?state=recognised',
  },
  'award-from-below': {
    says: (count) => `${count} đề nghị khen thưởng cấp dưới trình, chờ đơn vị`,
    to: '/awards/waiting',
  },
  'award-returned': {
    says: (count) => `${count} đề nghị khen thưởng bị trả lại, cần sửa và trình lại`,
    to: '/awards/proposals?state=returned',
  },
  'award-to-approve': {
    says: (count) => `${count} khoản tiền thưởng chờ duyệt chi`,
    to: '/awards?state=waiting',
  },
  'award-to-pay': {
    says: (count) => `${count} khoản tiền thưởng chờ chi`,
    to: '/awards?state=approved',
  },
  'model-offered': {
    says: (count) => `${count} mô hình cấp dưới gửi lên, chờ phổ biến`,
    to: '/models?where=offered',
  },
  'model-returned': {
    says: (count) => `${count} mô hình bị cấp trên trả lại để bổ sung`,
    to: '/models?where=own',
  },
  'model-new': {
    says: (count) => `${count} mô hình cấp trên mới phổ biến, đơn vị chưa áp dụng`,
    to: '/models?where=published',
  },
  'report-draft': { says: (count) => `${count} báo cáo đang soạn dở`, to: '/reports?state=draft' },
  'report-returned': {
    says: (count) => `${count} báo cáo bị cấp trên trả lại, cần sửa và gửi lại`,
    to: '/reports?state=returned',
  },
  'report-to-answer': {
    says: (count, [, toDay = '']) =>
      `${count} báo cáo cấp dưới (kỳ đến ngày ${readableDay(toDay)}) đã gửi, chờ duyệt`,
    to: ([kind, toDay]) => `/below?period=${kind}:${toDay}&state=submitted`,
  },
}

/** A thing that waits, as the modules tell it: its name with what stands behind it, how many, since or until when. */
export type WaitLine = { what: string; count: number }

/** What waits, in sentences with their addresses. @param unit the unit's address, before every address that is not one's own page. */
export function inWords(lines: readonly WaitLine[], unit: string) {
  return lines.flatMap(({ what, count }) => {
    const [name = '', ...of] = what.split(/[/:]/)
    const wait = waits[name]
    if (!wait) return []
    const to = typeof wait.to === 'string' ? wait.to : wait.to(of)
    return { to: to.startsWith('/me') ? to : unit + to, sentence: wait.says(count, of) }
  })
}
