import { z } from 'zod'
import type { Operation } from '#platform/operation.ts'
import type { Rights } from '#platform/rights.ts'

/** The OpenAPI 3.1 description of every command and query, made from the same list that the screens use. */
export function describeApi(registry: ReadonlyMap<string, Operation>, publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Công đoàn Mở',
      version: '1',
      description:
        'Mỗi thao tác là một đường dẫn, nhận và trả JSON. Lệnh (command) thay đổi dữ liệu trong một giao dịch và được ghi vết; truy vấn (query) chỉ đọc.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Mã truy cập cá nhân, tạo ở trang Tài khoản của tôi',
        },
      },
      schemas: {
        Error: {
          type: 'object',
          required: ['error', 'message'],
          properties: {
            error: { enum: ['Invalid', 'SignInNeeded', 'Forbidden', 'NotFound', 'Refused'] },
            message: { type: 'string', description: 'Câu tiếng Việt cho người dùng' },
            fields: {
              type: 'object',
              additionalProperties: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
    paths: Object.fromEntries(
      [...registry].map(([name, operation]) => [`/${name}`, { post: describe(name, operation) }]),
    ),
  }
}

const errorAnswer = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
})

function describe(name: string, { kind, definition }: Operation) {
  return {
    operationId: name,
    tags: [name.split('.')[0]],
    summary: definition.summary,
    description: `${kind === 'command' ? 'Lệnh' : 'Truy vấn'}. ${rightsInWords(definition.allow)}${definition.sensitive ? ' Việc đọc được ghi vết.' : ''}`,
    ...(kind === 'command' && {
      parameters: [
        {
          name: 'idempotency-key',
          in: 'header',
          schema: { type: 'string', maxLength: 200 },
          description: 'Gửi lại cùng mã: chỉ làm một lần',
        },
      ],
    }),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: inputSchema(definition.input) } },
    },
    responses: {
      200: {
        description: 'Kết quả',
        content: {
          'application/json': { schema: definition.output ? inputSchema(definition.output) : {} },
        },
      },
      400: errorAnswer('Dữ liệu chưa đúng'),
      401: errorAnswer('Chưa đăng nhập'),
      403: errorAnswer('Không có quyền'),
      404: errorAnswer('Không tìm thấy'),
      409: errorAnswer('Quy tắc không cho phép'),
    },
    'x-kind': kind,
    'x-allow': definition.allow,
  }
}

export function inputSchema(shape: z.ZodType): unknown {
  return z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
}

/** Who may, in one sentence for people. */
export function rightsInWords(allow: Rights): string {
  if (allow === 'public') return 'Ai cũng dùng được.'
  if (allow === 'account') return 'Người đã đăng nhập, với việc của chính mình.'
  const parts = [
    allow.own?.length && `trong đơn vị: ${allow.own.join(', ')}`,
    allow.above?.length && `ở cấp trên: ${allow.above.join(', ')}`,
  ].filter(Boolean)
  return `Được phép: ${parts.join('; ')}.`
}

/** A first JSON to start from: the fields that must be given, each with an empty value of its kind. */
export function exampleOf(shape: z.ZodType): Record<string, unknown> {
  const { properties = {}, required = [] } = inputSchema(shape) as {
    properties?: Record<string, { type?: string; enum?: unknown[]; pattern?: string }>
    required?: string[]
  }
  return Object.fromEntries(
    required.map((field) => {
      const { type, enum: codes } = properties[field] ?? {}
      if (codes) return [field, codes[0]]
      return [field, type === 'string' ? '' : 1]
    }),
  )
}
