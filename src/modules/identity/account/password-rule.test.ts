import { expect, test } from 'vitest'
import { passwordFault } from './password-rule.ts'

const owner = { name: 'Nguyễn Thị Hoa', userName: 'hoa.nt85' }

test.each([
  ['ngắn quá', 'ít nhất 10'],
  ['1234567890', 'bị lộ'],
  ['qwertyuiop', 'bị lộ'],
  ['Password123', 'bị lộ'],
  ['aaaaaaaaaaaa', 'dễ đoán'],
  ['matkhau12345', 'dễ đoán'],
  ['Congdoan@2025', 'dễ đoán'],
  ['anhyeuem123', 'dễ đoán'],
  ['nguyenthihoa', 'họ tên'],
  ['NguyễnThịHoa1985', 'họ tên'],
  ['hoa.nt85.hoa.nt85', 'họ tên'],
])('%s is no password', (password, why) => {
  expect(passwordFault(password, owner)).toContain(why)
})

test.each(['bốn con trâu gặm cỏ', 'mua xuan nho nho', 'x7!kQ9zB2mLp', 'một-hai-ba-nhảy-dây-nào'])(
  '%s is a good password, with or without capitals, digits and signs',
  (password) => {
    expect(passwordFault(password, owner)).toBeNull()
  },
)
