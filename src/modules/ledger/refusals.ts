import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  account_code_is_short_and_plain: 'Số hiệu tài khoản gồm từ 3 đến 8 chữ số.',
  account_code_is_free: 'Sổ đã có tài khoản mang số hiệu này.',
  money_is_an_asset: 'Tiền mặt và tiền gửi phải là tài khoản tài sản.',
  part_ends_after_it_begins: 'Quỹ không thể đóng trước ngày mở.',
  entry_balances: 'Bút toán chưa cân: trong mỗi quỹ, tổng Nợ phải bằng tổng Có.',
  entry_is_written_whole: 'Bút toán đã ghi thì không thêm dòng được nữa.',
  entry_is_reversed_once: 'Bút toán này đã được đảo rồi.',
  reversal_mirrors_its_entry:
    'Bút toán đảo phải ngược đúng từng dòng của bút toán gốc và không sớm hơn ngày của bút toán gốc.',
  posting_to_an_account_of_the_book: 'Sổ không có tài khoản này.',
  posting_to_a_part_of_the_book: 'Sổ không có quỹ này.',
  posting_has_an_amount: 'Mỗi dòng của bút toán phải có số tiền.',
  account_and_part_are_open: 'Tài khoản hoặc quỹ này đã đóng vào ngày đó.',
  balance_is_a_safe_number: 'Số tiền quá lớn.',
  money_is_never_below_zero: 'Quỹ không đủ tiền cho khoản này.',
  money_was_there_on_the_day:
    'Vào ngày đó, hoặc một ngày sau đó, quỹ sẽ bị âm tiền. Hãy xem lại ngày ghi.',
  month_is_open: 'Tháng này đã khóa sổ nên không ghi thêm được. Hãy ghi vào tháng còn mở.',
  voucher_moves_money: 'Phiếu thu phải có tiền vào, phiếu chi phải có tiền ra.',
  an_entry_has_one_voucher: 'Bút toán này đã có phiếu.',
  paper_is_at_most_10_mb: 'Tệp không quá 10 MB.',
  month_is_closed_once: 'Tháng này đã khóa sổ rồi.',
  a_difference_is_explained: 'Số tiền đếm được lệch với sổ: hãy ghi nguyên nhân.',
  two_people_decide_on_a_payment: 'Người đề nghị không tự duyệt. Hãy nhờ một người khác.',
  a_proposal_is_paid_once: 'Đề nghị này đã được chi rồi.',
  an_entry_settles_one_bank_line: 'Bút toán này đã khớp với một dòng sao kê khác.',
  voucher_numbers_have_no_gap: 'Số phiếu phải liên tục. Hãy thử lại.',
  voucher_number_is_free: 'Số phiếu này vừa được dùng. Hãy thử lại.',
})
