import { PersianNumberCell as PersianNumberCell_0701f5f4ffaeb0ecaad64e79e3358fa9 } from '../../../../src/components/admin/PersianNumber/Cell'
import { PersianNumberField as PersianNumberField_b1d694c6a67481e3db29509b9466fe2e } from '../../../../src/components/admin/PersianNumber/Field'
import { CapsSummary as CapsSummary_aa0633a060ed80d7e7807dd3d52b22b1 } from '../../../../src/components/admin/CapsSummary'
import { JalaliDateCell as JalaliDateCell_8264967835d5564e5568719889ef9355 } from '../../../../src/components/admin/JalaliDate/Cell'
import { JalaliDateField as JalaliDateField_d94e51d61386d6bf718b229aa315094a } from '../../../../src/components/admin/JalaliDate/Field'
import { JalaliDateFilter as JalaliDateFilter_35e5f062f31031bf6a7d1e8ae54041c1 } from '../../../../src/components/admin/JalaliDate/Filter'
import { ClockCell as ClockCell_51f6ad0b968aa9b25a5199f98dc08dca } from '../../../../src/components/admin/clocks/ClockCell'
import { CycleMoves as CycleMoves_befc1ae6b864fa34cdecd0fe5130f92f } from '../../../../src/components/admin/CycleMoves'
import { PlainJson as PlainJson_44197630d6c8ea6b0ab45c16176badc4 } from '../../../../src/components/admin/PlainJson'
import { InquiryLink as InquiryLink_784b12e9b8770b999847365e63b7f79d } from '../../../../src/components/admin/InquiryLink'
import { BriefingLink as BriefingLink_4fe28815ed47210f7cf6e1a7c205cdab } from '../../../../src/components/admin/BriefingLink'
import { VisitLink as VisitLink_b73848a805fb08489dc00a7ea628d2e3 } from '../../../../src/components/admin/VisitLink'
import { ResponseLink as ResponseLink_044128e19052bcd05c10930b79746dd5 } from '../../../../src/components/admin/ResponseLink'
import { CircularMoves as CircularMoves_82769fcf2accf4497de54b3fe3055182 } from '../../../../src/components/admin/CircularMoves'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FestivalMoves as FestivalMoves_7dd0fb4a586ada4def16c9d2c93ed77d } from '../../../../src/components/admin/FestivalMoves'
import { ProcessGraphField as ProcessGraphField_04d5ac1f74d442196c749bcea9d4be83 } from '../../../../src/components/admin/diagram/ProcessGraphField'
import { SlaLink as SlaLink_279c18e114acec75105d26a7fdd1260d } from '../../../../src/components/admin/SlaLink'
import { CalendarPreview as CalendarPreview_730cefc37d65102f2b8fe3b8b9c324ee } from '../../../../src/components/admin/calendar/CalendarPreview'
import { MailHold as MailHold_e5d5d478acdea036680d22bca788a006 } from '../../../../src/components/admin/MailHold'
import { ClockRuleTrial as ClockRuleTrial_d5bc987c9bd7e87c4998f27182de1ada } from '../../../../src/components/admin/clocks/ClockRuleTrial'
import { ClockRuleApply as ClockRuleApply_b0491723e13de225e3f0e81239aecd3b } from '../../../../src/components/admin/clocks/ClockRuleApply'
import { WordedTitle as WordedTitle_dc0140fa4bf05f3e5215b912ab0c94c4 } from '../../../../src/components/admin/WordedTitle'
import { EventCell as EventCell_d1985a85235f3b29aef7d73272076d17 } from '../../../../src/components/admin/EventCell'
import { ActorCell as ActorCell_d1985a85235f3b29aef7d73272076d17 } from '../../../../src/components/admin/EventCell'
import { MailPreview as MailPreview_74ecb45c2970721ec7b361c6e27a1974 } from '../../../../src/components/admin/MailPreview'
import { NoticeResend as NoticeResend_a62c296c3e14dda945761e3a1c1734b7 } from '../../../../src/components/admin/NoticeResend'
import { NoticeCounts as NoticeCounts_3e170f55f2860db27bda7bfb91c78d65 } from '../../../../src/components/admin/NoticeCounts'
import { RulesField as RulesField_5711c3fd287ded9f5b47f81a02dc7d0f } from '../../../../src/components/admin/rules/RulesField'
import { QuestionRowLabel as QuestionRowLabel_3dd965cf2a82bdf854f6084c20435f92 } from '../../../../src/components/admin/QuestionRowLabel'
import { FormulaField as FormulaField_795aa9134ac3d90d98aa2d90cb65ba05 } from '../../../../src/components/admin/rules/FormulaField'
import { RulesTest as RulesTest_36d2b1deaf4c6120012d50a2e679e770 } from '../../../../src/components/admin/rules/RulesTest'
import { PublicFormPanel as PublicFormPanel_51a9596e2ee75eafe1f01c73414bf031 } from '../../../../src/components/admin/PublicFormPanel'
import { FormEditions as FormEditions_a9ee541c239cbfa66166a3d367a5cbd0 } from '../../../../src/components/admin/editions/FormEditions'
import { FormSheets as FormSheets_cb125579433c905576fa00254dbd93dc } from '../../../../src/components/admin/FormSheets'
import { FormXlsForm as FormXlsForm_5a809a3631c6b89b25be65a8b246dc24 } from '../../../../src/components/admin/xlsForm/FormXlsForm'
import { AdminIcon as AdminIcon_4ba3a44affc0e4c892a6adede8da32ec } from '../../../../src/components/admin/Graphics'
import { AdminLogo as AdminLogo_4ba3a44affc0e4c892a6adede8da32ec } from '../../../../src/components/admin/Graphics'
import { Dashboard as Dashboard_528c46f58b382e76993379d2d41751ab } from '../../../../src/app/(payload)/Dashboard'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { JalaliDates as JalaliDates_4563fe047ba0bb67a89472f8d130915c } from '../../../../src/components/admin/JalaliDates'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/components/admin/PersianNumber/Cell#PersianNumberCell": PersianNumberCell_0701f5f4ffaeb0ecaad64e79e3358fa9,
  "/src/components/admin/PersianNumber/Field#PersianNumberField": PersianNumberField_b1d694c6a67481e3db29509b9466fe2e,
  "/src/components/admin/CapsSummary#CapsSummary": CapsSummary_aa0633a060ed80d7e7807dd3d52b22b1,
  "/src/components/admin/JalaliDate/Cell#JalaliDateCell": JalaliDateCell_8264967835d5564e5568719889ef9355,
  "/src/components/admin/JalaliDate/Field#JalaliDateField": JalaliDateField_d94e51d61386d6bf718b229aa315094a,
  "/src/components/admin/JalaliDate/Filter#JalaliDateFilter": JalaliDateFilter_35e5f062f31031bf6a7d1e8ae54041c1,
  "/src/components/admin/clocks/ClockCell#ClockCell": ClockCell_51f6ad0b968aa9b25a5199f98dc08dca,
  "/src/components/admin/CycleMoves#CycleMoves": CycleMoves_befc1ae6b864fa34cdecd0fe5130f92f,
  "/src/components/admin/PlainJson#PlainJson": PlainJson_44197630d6c8ea6b0ab45c16176badc4,
  "/src/components/admin/InquiryLink#InquiryLink": InquiryLink_784b12e9b8770b999847365e63b7f79d,
  "/src/components/admin/BriefingLink#BriefingLink": BriefingLink_4fe28815ed47210f7cf6e1a7c205cdab,
  "/src/components/admin/VisitLink#VisitLink": VisitLink_b73848a805fb08489dc00a7ea628d2e3,
  "/src/components/admin/ResponseLink#ResponseLink": ResponseLink_044128e19052bcd05c10930b79746dd5,
  "/src/components/admin/CircularMoves#CircularMoves": CircularMoves_82769fcf2accf4497de54b3fe3055182,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/components/admin/FestivalMoves#FestivalMoves": FestivalMoves_7dd0fb4a586ada4def16c9d2c93ed77d,
  "/src/components/admin/diagram/ProcessGraphField#ProcessGraphField": ProcessGraphField_04d5ac1f74d442196c749bcea9d4be83,
  "/src/components/admin/SlaLink#SlaLink": SlaLink_279c18e114acec75105d26a7fdd1260d,
  "/src/components/admin/calendar/CalendarPreview#CalendarPreview": CalendarPreview_730cefc37d65102f2b8fe3b8b9c324ee,
  "/src/components/admin/MailHold#MailHold": MailHold_e5d5d478acdea036680d22bca788a006,
  "/src/components/admin/clocks/ClockRuleTrial#ClockRuleTrial": ClockRuleTrial_d5bc987c9bd7e87c4998f27182de1ada,
  "/src/components/admin/clocks/ClockRuleApply#ClockRuleApply": ClockRuleApply_b0491723e13de225e3f0e81239aecd3b,
  "/src/components/admin/WordedTitle#WordedTitle": WordedTitle_dc0140fa4bf05f3e5215b912ab0c94c4,
  "/src/components/admin/EventCell#EventCell": EventCell_d1985a85235f3b29aef7d73272076d17,
  "/src/components/admin/EventCell#ActorCell": ActorCell_d1985a85235f3b29aef7d73272076d17,
  "/src/components/admin/MailPreview#MailPreview": MailPreview_74ecb45c2970721ec7b361c6e27a1974,
  "/src/components/admin/NoticeResend#NoticeResend": NoticeResend_a62c296c3e14dda945761e3a1c1734b7,
  "/src/components/admin/NoticeCounts#NoticeCounts": NoticeCounts_3e170f55f2860db27bda7bfb91c78d65,
  "/src/components/admin/rules/RulesField#RulesField": RulesField_5711c3fd287ded9f5b47f81a02dc7d0f,
  "/src/components/admin/QuestionRowLabel#QuestionRowLabel": QuestionRowLabel_3dd965cf2a82bdf854f6084c20435f92,
  "/src/components/admin/rules/FormulaField#FormulaField": FormulaField_795aa9134ac3d90d98aa2d90cb65ba05,
  "/src/components/admin/rules/RulesTest#RulesTest": RulesTest_36d2b1deaf4c6120012d50a2e679e770,
  "/src/components/admin/PublicFormPanel#PublicFormPanel": PublicFormPanel_51a9596e2ee75eafe1f01c73414bf031,
  "/src/components/admin/editions/FormEditions#FormEditions": FormEditions_a9ee541c239cbfa66166a3d367a5cbd0,
  "/src/components/admin/FormSheets#FormSheets": FormSheets_cb125579433c905576fa00254dbd93dc,
  "/src/components/admin/xlsForm/FormXlsForm#FormXlsForm": FormXlsForm_5a809a3631c6b89b25be65a8b246dc24,
  "/src/components/admin/Graphics#AdminIcon": AdminIcon_4ba3a44affc0e4c892a6adede8da32ec,
  "/src/components/admin/Graphics#AdminLogo": AdminLogo_4ba3a44affc0e4c892a6adede8da32ec,
  "/src/app/(payload)/Dashboard#Dashboard": Dashboard_528c46f58b382e76993379d2d41751ab,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/src/components/admin/JalaliDates#JalaliDates": JalaliDates_4563fe047ba0bb67a89472f8d130915c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
