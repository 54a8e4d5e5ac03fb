import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { adoptModel } from '../adoption/adopt-model.ts'
import { giveUpAdoption } from '../adoption/give-up-adoption.ts'
import { reportAdoption } from '../adoption/report-adoption.ts'
import { unitsToday } from '../adoption/spread-tree.ts'
import { withdrawAdoption } from '../adoption/withdraw-adoption.ts'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { offerStateLabels } from '../labels.ts'
import { findModel } from '../model/find-model.ts'
import { offerModel } from '../model/offer-model.ts'
import { withdrawModel } from '../model/withdraw-model.ts'
import { withdrawOffer } from '../model/withdraw-offer.ts'
import { addPhoto, removePhoto } from '../photo/add-photo.ts'
import { mergePublications, separatePublication } from '../publication/merge-publications.ts'
import { publishModel } from '../publication/publish-model.ts'
import { returnModel } from '../publication/return-model.ts'
import { withdrawPublication } from '../publication/withdraw-publication.ts'
import type { Route } from './+types/model-page.ts'
import {
  AdoptForm,
  OfferPart,
  OwnAdoption,
  PhotoPart,
  PublisherPart,
  PublishPart,
} from './model-actions.tsx'
import { ModelSpread } from './model-spread.tsx'
import { ModelText } from './model-text.tsx'
import { drawnSpread } from './spread-picture.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { spread, mine, publication, own, others, text, ...found } = await findModel(ctx, asked)
  const unitId = Number(asked.unitId)
  const origin = { unitId: Number(asked.modelUnitId), name: found.unitName }
  const choices =
    found.may.decidesModels && found.isOwn ? await listInitiativeChoices(ctx, { unitId }) : null
  const current = mine.find(({ givenUpOn }) => !givenUpOn)
  const merged = others.filter(
    ({ mergedInto }) => mergedInto && mergedInto === publication?.publicationId,
  )
  const names = new Map([origin, ...spread].map((one) => [one.unitId, one.name]))
  const active = spread.filter((one) => !one.givenUpOn && one.unitId !== unitId)
  return {
    ...found,
    text,
    hasUnitsBelow: ctx.unit?.unitsBelow ?? false,
    origin,
    above: choices?.above ?? [],
    facts: [
      text && 'fieldName' in text ? text.fieldName : '',
      text?.beganOn ? `làm từ ${formatDay(text.beganOn)}` : '',
      publication
        ? `${publication.publisherName} phổ biến ngày ${formatDay(publication.publishedOn)}`
        : '',
    ].filter(Boolean),
    offer: own && {
      says: own.offeredToName
        ? `${offerStateLabels[own.offerState]} (${own.offeredToName}).`
        : publication
          ? 'Đơn vị đã phổ biến đến cấp dưới; chưa gửi lên cấp trên.'
          : 'Mới chỉ đơn vị biết.',
      state: own.offerState,
      remark: own.remark,
      toUs: own.offerState === 'offered' && own.offeredTo === unitId,
    },
    isPublished: publication !== null,
    publication: publication && {
      publicationId: publication.publicationId,
      isOurs: publication.publisherId === unitId,
      into: publication.intoUnitId && `${publication.intoUnitId}/${publication.intoModelId}`,
    },
    merged,
    others: others.filter(({ mergedInto }) => !mergedInto),
    mine: current
      ? {
          adoptionId: current.adoptionId,
          since: formatDay(current.sinceDay),
          from: current.learnedFromName,
          adapted: current.adapted,
          result: current.result,
          reportedOn: current.reportedOn && formatDay(current.reportedOn),
          carried: current.carriedFrom !== null,
        }
      : null,
    again: mine.length > 0,
    adopters: [...new Map(active.map(({ unitId, name }) => [unitId, { unitId, name }])).values()],
    today: formatDay(ctx.today),
    spread: {
      today: unitsToday(spread),
      reported: spread.filter(({ reportedOn }) => reportedOn).length,
      ...drawnSpread(
        origin,
        spread,
        merged,
        `/units/${unitId}/models/${asked.modelUnitId}/${asked.modelId}`,
      ),
      rows: spread.map((one) => ({
        adoptionId: one.adoptionId,
        name: one.name,
        since: formatDay(one.sinceDay),
        from: names.get(one.learnedFrom) ?? origin.name,
        adapted: one.adapted,
        result: one.result,
        reportedOn: one.reportedOn,
        givenUp: one.givenUpOn && formatDay(one.givenUpOn),
        givenUpBecause: one.givenUpBecause,
      })),
    },
  }
})

export const action = formAction({
  adopt: { command: adoptModel, done: 'Đã ghi đơn vị áp dụng mô hình này.' },
  report: { command: reportAdoption, done: 'Đã báo kết quả; nơi làm trước và cấp trên đọc được.' },
  giveUp: { command: giveUpAdoption, done: 'Đã ghi đơn vị thôi áp dụng.' },
  withdrawAdoption: { command: withdrawAdoption, done: 'Đã xóa lần áp dụng ghi nhầm.' },
  offer: { command: offerModel, done: 'Đã gửi lên cấp trên.' },
  withdrawOffer: { command: withdrawOffer, done: 'Đã rút đề nghị phổ biến.' },
  publish: { command: publishModel, done: 'Đã phổ biến đến các đơn vị cấp dưới.' },
  return: {
    command: returnModel,
    done: 'Đã trả lại để bổ sung.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/models?where=offered`,
  },
  unpublish: {
    command: withdrawPublication,
    done: 'Đã thôi phổ biến.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/models`,
  },
  merge: { command: mergePublications, done: 'Đã gộp hai mô hình.' },
  separate: { command: separatePublication, done: 'Đã tách lại.' },
  addPhoto: { command: addPhoto, done: 'Đã lưu ảnh.' },
  removePhoto: { command: removePhoto, done: 'Đã gỡ ảnh.' },
  withdraw: {
    command: withdrawModel,
    done: 'Đã gỡ mô hình.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/models`,
  },
})

export default function ModelPage({ loaderData: model, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/models`
  const page = `${at}/${params.modelUnitId}/${params.modelId}`
  const { may, isOwn, text, mine, offer, publication } = model
  const mayAdopt = may.decidesModels && !isOwn && !mine && model.isPublished && !publication?.isOurs
  return (
    <Page
      title={model.name}
      crumbs={[{ to: at, label: 'Mô hình, cách làm hay' }]}
      lead={[model.unitName, ...model.facts].join(' · ')}
      actions={
        isOwn &&
        may.writesModels && (
          <>
            <LinkButton to={`${page}/edit`}>Sửa</LinkButton>
            {may.decidesModels && offer?.state === 'none' && !publication?.isOurs && (
              <ActionButton
                intent="withdraw"
                label="Gỡ"
                confirm="Gỡ mô hình này khỏi danh sách của đơn vị?"
                className="btn btn-ghost"
              />
            )}
          </>
        )
      }
    >
      {!text && (
        <Notice>
          Bản giới thiệu không còn được phổ biến đến đơn vị; phần đơn vị đã làm vẫn giữ ở đây.
        </Notice>
      )}
      {publication?.into && (
        <Notice>
          Mô hình này đã được gộp vào{' '}
          <Link className="link" to={`${at}/${publication.into}`}>
            một mô hình cùng cách làm
          </Link>
          ; số đơn vị áp dụng được tính chung.
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-5">
          {text && <ModelText heading="Cách làm" text={text} photos={model.photos} at={page} />}
        </div>
        <div className="no-print flex min-w-0 flex-col gap-5">
          {mine && (
            <OwnAdoption
              mine={mine}
              today={model.today}
              mayReport={may.writesModels}
              mayDecide={may.decidesModels}
            />
          )}
          {mayAdopt && (
            <AdoptForm
              today={model.today}
              origin={model.origin}
              adopters={model.adopters}
              again={model.again}
            />
          )}
          {may.decidesModels && offer && (offer.toUs || (isOwn && model.hasUnitsBelow)) && (
            <PublishPart isOwn={isOwn} isPublished={publication?.isOurs ?? false} />
          )}
          {isOwn && offer && (may.decidesModels || offer.remark) && (
            <OfferPart
              says={offer.says}
              remark={offer.remark}
              isOffered={offer.state === 'offered'}
              isPublished={offer.state === 'published'}
              above={model.above}
            />
          )}
          {may.decidesModels && publication?.isOurs && !publication.into && (
            <PublisherPart
              publicationId={publication.publicationId}
              merged={model.merged}
              others={model.others}
            />
          )}
          {isOwn && may.writesModels && <PhotoPart photos={model.photos} />}
        </div>
      </div>
      {model.isPublished && (
        <ModelSpread
          spread={model.spread.rows}
          today={model.spread.today}
          reported={model.spread.reported}
          tree={model.spread.tree}
          line={model.spread.line}
        />
      )}
    </Page>
  )
}
