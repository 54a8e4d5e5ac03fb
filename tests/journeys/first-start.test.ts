import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Product, startProduct } from './world/product.ts'
import { everySize, visit } from './world.ts'

let folder = ''
let product: Product | undefined

afterEach(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(everySize)('on a %s', (size) => {
  it('an empty place becomes a union with a chair, a second factor and a first member', async () => {
    folder = mkdtempSync(join(tmpdir(), 'congdoan-empty-'))
    process.env.SETUP_CODE = 'hoa-ban-no-2026'
    product = await startProduct(folder, false)
    const chair = await visit({ size, at: product.address })
    await chair.open('/')
    expect(await chair.heading()).toBe('Bắt đầu với công đoàn của bạn')
    await chair.picture('bat-dau')
    await chair.type('Mã thiết lập', 'ai do doan mo')
    await chair.type('Tên đơn vị', 'Công đoàn cơ sở Trường Tiểu học Nà Phặc')
    await chair.choose('Loại đơn vị', 'Công đoàn cơ sở')
    await chair.type('Tên gọi tắt', 'CĐCS TH Nà Phặc')
    await chair.type('Ký hiệu văn bản', 'CĐTHNP')
    await chair.type('Địa danh', 'Thái Nguyên')
    await chair.type('Ngày thành lập', '20/11/1998')
    await chair.type('Họ và tên', 'Hoàng Thị Phương')
    await chair.type('Tên đăng nhập', 'phuong.hoang')
    await chair.type('Mật khẩu', 'hoa phặc phiền nở đầu xuân')
    await chair.type('Gõ lại mật khẩu', 'hoa phặc phiền nở đầu xuân')
    // Who cannot see the terminal of the server cannot take the place.
    await chair.press('Lập đơn vị và vào làm việc')
    await chair.sees(/Mã thiết lập chưa đúng/)
    await chair.type('Mã thiết lập', 'HOA BAN NO 2026')
    await chair.type('Mật khẩu', 'hoa phặc phiền nở đầu xuân')
    await chair.type('Gõ lại mật khẩu', 'hoa phặc phiền nở đầu xuân')
    // A chair may answer for money, so nothing opens before the second factor.
    await chair.press('Lập đơn vị và vào làm việc', /\/second-factor$/)
    await chair.type('Mật khẩu hiện nay', 'hoa phặc phiền nở đầu xuân')
    await chair.press('Bắt đầu thiết lập')
    const uri = await chair.page.locator('input[name=uri]').inputValue()
    await chair.picture('xac-thuc')
    await chair.page.locator('input[name=code]').fill(codeNow(uri))
    await chair.press('Bật bước xác thực thứ hai', /\/units\/\d+$/)
    await chair.sees('Đã bật bước xác thực thứ hai.')
    expect(await chair.heading()).toBe('Công đoàn cơ sở Trường Tiểu học Nà Phặc')
    await chair.sees(/Đơn vị chưa có đoàn viên nào/)
    await chair.picture('don-vi-moi')

    await chair.go('Đoàn viên', /\/members$/)
    await chair.go('Thêm đoàn viên', /\/members\/new$/)
    await chair.type('Ngày vào công đoàn', '05/09/2012')
    await chair.type('Họ và tên', 'Ma Văn Thụ')
    await chair.choose('Giới tính', 'Nam')
    await chair.press('Thêm đoàn viên', /\/members\/\d+$/)
    expect(await chair.heading()).toBe('Ma Văn Thụ')
  })
})

/** The six digits that an authenticator app shows now (RFC 6238: SHA-1, half a minute). */
function codeNow(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...secret.replace(/=+$/, '')]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', key).update(moment).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
