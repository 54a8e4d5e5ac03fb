/** The actor may not do this. Shown as 403. */
export class Forbidden extends Error {
  override name = 'Forbidden'
  constructor(message = 'Bạn không có quyền làm việc này.') {
    super(message)
  }
}

/** Nobody has signed in. Shown as the sign-in page, or 401. */
export class SignInNeeded extends Forbidden {
  override name = 'SignInNeeded'
  constructor() {
    super('Hãy đăng nhập để tiếp tục.')
  }
}

/** Nothing the actor can see has this identifier. Shown as 404. */
export class NotFound extends Error {
  override name = 'NotFound'
  constructor(message = 'Không tìm thấy.') {
    super(message)
  }
}

/** What was typed does not fit the fields. Shown beside each field. */
export class Invalid extends Error {
  override name = 'Invalid'
  readonly fields: Record<string, string[]>
  constructor(fields: Record<string, string[]>) {
    super('Có chỗ chưa đúng, hãy xem lời nhắc bên cạnh từng ô.')
    this.fields = fields
  }
}

/** A business rule says no. The message is Vietnamese and meant for the person. */
export class Refused extends Error {
  override name = 'Refused'
}
