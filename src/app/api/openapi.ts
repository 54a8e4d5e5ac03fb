import { settings } from '#platform/settings.ts'
import { registry } from '../registry.ts'
import { describeApi } from './describe.ts'

export function loader() {
  return Response.json(describeApi(registry, settings.publicUrl))
}
