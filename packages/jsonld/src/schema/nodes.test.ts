import type * as schema from 'schema-dts'
import { expectTypeOf, test } from 'vitest'
import type {
  BreadcrumbList,
  GraphArticle,
  ImageObject,
  NewsArticle,
  Organization,
  Person,
  WebPage,
  WebSite,
} from './nodes.ts'

/** Our two corrections undone: numbers of pixels as schema-dts's texts, and one class where ours may be a list. */
type Uncorrected<T> = T extends readonly (infer Item)[]
  ? Uncorrected<Item>[]
  : T extends object
    ? { [K in keyof T]: K extends 'width' | 'height' ? string : Uncorrected<T[K]> }
    : T
type AsOneType<T, Type extends string> = Omit<Uncorrected<T>, '@type'> & { '@type': Type }

test('모든 마디는 schema-dts의 마디다', () => {
  expectTypeOf<AsOneType<NewsArticle, 'NewsArticle'>>().toExtend<schema.WithContext<schema.NewsArticle>>()
  expectTypeOf<AsOneType<GraphArticle, 'NewsArticle'>>().toExtend<schema.NewsArticle>()
  expectTypeOf<Uncorrected<ImageObject>>().toExtend<schema.ImageObject>()
  expectTypeOf<Uncorrected<Person>>().toExtend<schema.Person>()
  expectTypeOf<AsOneType<Organization, 'NewsMediaOrganization'>>().toExtend<schema.NewsMediaOrganization>()
  expectTypeOf<AsOneType<Organization, 'Organization'>>().toExtend<schema.Organization>()
  expectTypeOf<WebPage>().toExtend<schema.WebPage>()
  expectTypeOf<WebSite>().toExtend<schema.WebSite>()
  expectTypeOf<BreadcrumbList>().toExtend<schema.BreadcrumbList>()
})

test('schema-dts가 잡지 못하는 것을 우리 타입은 잡는다', () => {
  expectTypeOf<{ '@type': 'NewsArticle'; author: string }>().toExtend<schema.NewsArticle>()
  expectTypeOf<string>().not.toExtend<NonNullable<NewsArticle['author']>>()
  expectTypeOf<string>().not.toExtend<NonNullable<ImageObject['width']>>()
})
