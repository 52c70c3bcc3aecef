import type { Metadata } from '../../core/types';

export const field = <T>(value: T) => ({ value, from: 'test' });

/** What an example tells: title, authors, outlet, day of publication, day of access, address. */
export interface Told {
  readonly title?: string;
  readonly by?: readonly string[];
  readonly from?: string;
  readonly on?: string;
  readonly seen?: string;
  readonly url: string;
}

export const metadataOf = ({ title, by, from, on }: Told): Metadata => ({
  ...(title && { title: field(title) }),
  ...(by && { byline: field(by) }),
  ...(from && { source: field(from) }),
  ...(on && { publishedTime: field({ iso: on, precision: 'day' as const }) }),
  lang: field('zh-CN'),
});
/** The standard's own examples, in the spacing of its CSL styles; pages and places, which no web page tells, left out. */
export const GBT_EXAMPLES: readonly (readonly [string, Told])[] = [
  [
    '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    {
      title: '出版业信息化迈入快车道',
      by: ['萧钰'],
      on: '2001-12-19',
      seen: '2002-04-15',
      url: 'http://www.creader.com/news/20011219/200112190019.html',
    },
  ],
  [
    '李强. 化解医患矛盾需釜底抽薪[EB/OL]. (2012-05-03)[2013-03-25]. http://wenku.baidu.com/view/47e4f206b52acfc789ebc92f.html.',
    {
      title: '化解医患矛盾需釜底抽薪',
      by: ['李强'],
      on: '2012-05-03',
      seen: '2013-03-25',
      url: 'http://wenku.baidu.com/view/47e4f206b52acfc789ebc92f.html',
    },
  ],
  [
    'HOPKINSON A. UNIMARC and metadata: Dublin Core[EB/OL]. (2009-04-22)[2013-03-27]. http://archive.ifla.org/IV/ifla64/138-161e.htm.',
    {
      title: 'UNIMARC and metadata: Dublin Core',
      by: ['Alan Hopkinson'],
      on: '2009-04-22',
      seen: '2013-03-27',
      url: 'http://archive.ifla.org/IV/ifla64/138-161e.htm',
    },
  ],
  [
    'Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
    {
      title: 'About OCLC: history of cooperation',
      by: ['Online Computer Library Center, Inc.'],
      seen: '2012-03-27',
      url: 'http://www.oclc.org/about/cooperation.en.html',
    },
  ],
  [
    'BAWDEN D. Origins and concepts of digital literacy[EB/OL]. (2008-05-04)[2013-03-08]. http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf.',
    {
      title: 'Origins and concepts of digital literacy',
      by: ['David Bawden'],
      on: '2008-05-04',
      seen: '2013-03-08',
      url: 'http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf',
    },
  ],
  [
    'Dublin core metadata element set: version 1.1[EB/OL]. (2012-06-14)[2014-06-11]. http://dublincore.org/documents/dces/.',
    {
      title: 'Dublin core metadata element set: version 1.1',
      on: '2012-06-14',
      seen: '2014-06-11',
      url: 'http://dublincore.org/documents/dces/',
    },
  ],
  [
    'PACS-L: the public-access computer systems forum[EB/OL]. University of Houston Libraries, 1989(1989-06-29)[1995-05-17]. http://info.lib.uh.edu/pacsl.html.',
    {
      title: 'PACS-L: the public-access computer systems forum',
      from: 'University of Houston Libraries',
      on: '1989-06-29',
      seen: '1995-05-17',
      url: 'http://info.lib.uh.edu/pacsl.html',
    },
  ],
  [
    '傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.',
    {
      title: '大风沙过后的思考',
      by: ['傅刚', '赵承', '李佳路'],
      from: '北京青年报',
      on: '2000-01-12',
      seen: '2005-09-28',
      url: 'http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm',
    },
  ],
  [
    '余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12[2013-03-20]. http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm.',
    {
      title: '我们的科技一直在追赶: 访中国工程院院长周济',
      by: ['余建斌'],
      from: '人民日报',
      on: '2013-01-12',
      seen: '2013-03-20',
      url: 'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm',
    },
  ],
  [
    '刘裕国, 杨柳, 张洋, 等. 雾霾来袭, 如何突围[N/OL]. 人民日报, 2013-01-12[2013-11-06]. http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm.',
    {
      title: '雾霾来袭, 如何突围',
      by: ['刘裕国', '杨柳', '张洋', '赵鹏'],
      from: '人民日报',
      on: '2013-01-12',
      seen: '2013-11-06',
      url: 'http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm',
    },
  ],
];

/** From the manual, chapter 10, and apastyle.apa.org/style-grammar-guidelines/references/examples. */
export const APA_EXAMPLES: readonly (readonly [string, Told])[] = [
  [
    'Carey, B. (2019, March 22). Can we get better at forgetting? <i>The New York Times</i>. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    {
      title: 'Can we get better at forgetting?',
      by: ['Benedict Carey'],
      from: 'The New York Times',
      on: '2019-03-22',
      url: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    },
  ],
  [
    'Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. <i>The Washington Post</i>. https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions',
    {
      title: 'How will humanity react to alien life? Psychologists have some predictions',
      by: ['Ben Guarino'],
      from: 'The Washington Post',
      on: '2017-12-04',
      url: 'https://www.washingtonpost.com/news/speaking-of-science/wp/2017/12/04/how-will-humanity-react-to-alien-life-psychologists-have-some-predictions',
    },
  ],
  [
    'Avramova, N. (2019, January 3). <i>The secret to a long, happy, healthy life? Think age-positive</i>. CNN. https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
    {
      title: 'The secret to a long, happy, healthy life? Think age-positive',
      by: ['Nina Avramova'],
      from: 'CNN',
      on: '2019-01-03',
      url: 'https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
    },
  ],
  [
    'Bologna, C. (2018, June 27). <i>What happens to your mind and body when you feel homesick?</i> HuffPost. https://www.huffpost.com/entry/what-happens-mind-body-homesick_n_5b201ebde4b09d7a3d77eee1',
    {
      title: 'What happens to your mind and body when you feel homesick?',
      by: ['Caroline Bologna'],
      from: 'HuffPost',
      on: '2018-06-27',
      url: 'https://www.huffpost.com/entry/what-happens-mind-body-homesick_n_5b201ebde4b09d7a3d77eee1',
    },
  ],
  [
    'Bologna, C. (2019, October 31). <i>Why some people with anxiety love watching horror movies</i>. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
    {
      title: 'Why some people with anxiety love watching horror movies',
      by: ['Caroline Bologna'],
      from: 'HuffPost',
      on: '2019-10-31',
      url: 'https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
    },
  ],
  [
    'Centers for Disease Control and Prevention. (2018, January 23). <i>People at high risk of developing flu-related complications</i>. https://www.cdc.gov/flu/highrisk/index.htm',
    {
      title: 'People at high risk of developing flu-related complications',
      by: ['Centers for Disease Control and Prevention'],
      from: 'Centers for Disease Control and Prevention',
      on: '2018-01-23',
      url: 'https://www.cdc.gov/flu/highrisk/index.htm',
    },
  ],
  [
    'World Health Organization. (2018, May 24). <i>The top 10 causes of death</i>. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    {
      title: 'The top 10 causes of death',
      by: ['World Health Organization'],
      from: 'World Health Organization',
      on: '2018-05-24',
      url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    },
  ],
  [
    'Martin Lillie, C. M. (2016, December 29). <i>Be kind to yourself: How self-compassion can improve your resiliency</i>. Mayo Clinic. https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/self-compassion-can-improve-your-resiliency/art-20267193',
    {
      title: 'Be kind to yourself: How self-compassion can improve your resiliency',
      by: ['Martin Lillie, C. M.'],
      from: 'Mayo Clinic',
      on: '2016-12-29',
      url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/self-compassion-can-improve-your-resiliency/art-20267193',
    },
  ],
  [
    'National Nurses United. (n.d.). <i>What employers should do to protect nurses from Zika</i>. https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika',
    {
      title: 'What employers should do to protect nurses from Zika',
      by: ['National Nurses United'],
      from: 'National Nurses United',
      url: 'https://www.nationalnursesunited.org/pages/what-employers-should-do-to-protect-rns-from-zika',
    },
  ],
  [
    'Roberts, N. (2020, June 10). <i>Trayvon Martin’s mother, Sybrina Fulton, qualifies to run for elected office</i>. BET News. https://www.bet.com/news/national/2020/06/10/trayvon-martin-mother-sybrina-fulton-qualifies-for-office-florid.html',
    {
      title: 'Trayvon Martin’s mother, Sybrina Fulton, qualifies to run for elected office',
      by: ['Nigel Roberts'],
      from: 'BET News',
      on: '2020-06-10',
      url: 'https://www.bet.com/news/national/2020/06/10/trayvon-martin-mother-sybrina-fulton-qualifies-for-office-florid.html',
    },
  ],
];
