import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { environment } from './world/prepared-data.ts'
import { type Product, startProduct } from './world/product.ts'
import type { Visitor } from './world/visitor.ts'
import { visit } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'congdoan-backup-'))
let product: Product | undefined

afterEach(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('a union is backed up while it works, and opens from the file on another machine as it was', async () => {
  process.env.SETUP_CODE = 'hoa-ban-no-2026'
  product = await startProduct(join(folder, 'first'), false)
  const chair = await visit({ size: 'desktop', at: product.address })
  await chair.open('/')
  await beginUnion(chair)

  const file = join(folder, 'cong-doan.zip')
  run('backup', join(folder, 'first'), file)
  expect(statSync(file).size).toBeGreaterThan(10_000)
  await product.stop()
  run('restore', join(folder, 'second'), file)

  product = await startProduct(join(folder, 'second'), false)
  const again = await visit({ size: 'desktop', at: product.address })
  await again.signIn('pao.giang', 'gió lùa qua đèo mây')
  expect(again.page.url()).toMatch(/\/second-factor$/)
})

/** The first union and its chair, up to the second factor. */
async function beginUnion(chair: Visitor): Promise<void> {
  await chair.type('Mã thiết lập', 'hoa-ban-no-2026')
  await chair.type('Tên đơn vị', 'Công đoàn cơ sở Trạm Y tế Pà Cò')
  await chair.choose('Loại đơn vị', 'Công đoàn cơ sở')
  await chair.type('Tên gọi tắt', 'CĐCS TYT Pà Cò')
  await chair.type('Ký hiệu văn bản', 'CĐTYT')
  await chair.type('Địa danh', 'Phú Thọ')
  await chair.type('Ngày thành lập', '27/02/2005')
  await chair.type('Họ và tên', 'Giàng A Páo')
  await chair.type('Tên đăng nhập', 'pao.giang')
  await chair.type('Mật khẩu', 'gió lùa qua đèo mây')
  await chair.type('Gõ lại mật khẩu', 'gió lùa qua đèo mây')
  await chair.press('Lập đơn vị và vào làm việc', /\/second-factor$/)
}

function run(script: string, data: string, file: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, file], {
    env: { ...environment(), DATA_DIR: data },
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
}
