import { redirect } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findAdoption } from '../adoption/find-adoption.ts'

/** From the fact behind a figure to the page of its model. */
export const loader = pageLoader(async (ctx, asked) => {
  const { modelUnitId, modelId } = await findAdoption(ctx, asked)
  return redirect(`/units/${asked.unitId}/models/${modelUnitId}/${modelId}`)
})
