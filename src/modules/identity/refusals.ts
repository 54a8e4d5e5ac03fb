import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  national_id_is_unique: 'Số căn cước này đã được ghi cho một người khác.',
  user_name_is_unique: 'Tên đăng nhập này đã có người dùng, hãy chọn tên khác.',
  email_is_unique: 'Địa chỉ e-mail này đã thuộc một tài khoản khác.',
  phone_is_unique: 'Số điện thoại này đã thuộc một tài khoản khác.',
  person_has_one_account: 'Người này đã có tài khoản.',
})
