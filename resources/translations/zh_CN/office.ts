<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Every change is an entry of the journal; each carries the mark of the last.</source>
        <translation>每次修改都记入操作日志，一条扣着一条；可以核对有没有被改动过。</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>核对操作日志</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>备份文件 (*.db)</translation>
    </message>
    <message>
        <source>Meeting desk backup {day}.db</source>
        <translation>会议秘书台备份{day}.db</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在备份并核对…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Backup made and checked: {path}</source>
        <translation>已备份并核对无误：{path}</translation>
    </message>
    <message>
        <source>No backup was made from this PC yet.</source>
        <translation>本机还没有备份过。</translation>
    </message>
    <message>
        <source>Last one on {when}: {path}</source>
        <translation>上次备份 {when}：{path}</translation>
    </message>
    <message>
        <source>The journal is whole: no entry is missing or changed.</source>
        <translation>操作日志完整，没有缺失或改动。</translation>
    </message>
    <message>
        <source>The journal does not hold at entry {number}: {why}</source>
        <translation>操作日志第 {number} 条有问题：{why}</translation>
    </message>
    <message>
        <source>Backup: reading the data…</source>
        <translation>备份：正在读取数据…</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>正在核对操作日志…</translation>
    </message>
    <message>
        <source>Backup: copying and checking…</source>
        <translation>备份：正在复制并核对…</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>已停止，没有生成备份。</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>The chosen matter</source>
        <translation>选中的事项</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Open meeting {name}</source>
        <translation>打开会议：{name}</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>no unit yet</source>
        <translation>未定责任单位</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>未定时限</translation>
    </message>
    <message>
        <source>Changed by {meeting}</source>
        <translation>已由{meeting}改变</translation>
    </message>
</context>
<context>
    <name>DirectoryBar</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>在名录中查找</translation>
    </message>
    <message>
        <source>Name, post or pinyin initials…</source>
        <translation>名称、职务或拼音首字母…</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>No units yet. Paste your list from Excel, import a roster, or add one.</source>
        <translation>还没有单位。从 Excel 粘贴名单、导入名册，或者逐个添加。</translation>
    </message>
    <message>
        <source>No people yet. Add the first one.</source>
        <translation>还没有人员，添加第一位吧。</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Nobody and nothing of this name.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>{n} rows written.</source>
        <translation>已写入 {n} 行。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>正在写入名单…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>请填整数，或者留空。</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>这里要填一个整数。</translation>
    </message>
</context>
<context>
    <name>FormatSection</name>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>A: margins 37 / 35 / 28 / 26 mm</source>
        <translation>A：页边 37 / 35 / 28 / 26 毫米</translation>
    </message>
    <message>
        <source>B: margins 34.6 / 32.6 / 28 / 26 mm</source>
        <translation>B：页边 34.6 / 32.6 / 28 / 26 毫米</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Word files name these fonts; screen, print and PDF use what is installed.</source>
        <translation>Word 文件写入这些字体的名称；屏幕、打印和 PDF 用本机已安装的字体。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Second headings, names</source>
        <translation>二级标题、姓名</translation>
    </message>
    <message>
        <source>First headings, labels</source>
        <translation>一级标题、栏目名</translation>
    </message>
    <message>
        <source>Page numbers, tables</source>
        <translation>页码、表格</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Not installed here</source>
        <translation>本机未安装</translation>
    </message>
    <message>
        <source>Not installed here: {font} is used</source>
        <translation>本机未安装，用 {font} 代替</translation>
    </message>
    <message>
        <source>Who signed, in the head of minutes</source>
        <translation>纪要版头的签发人</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不印</translation>
    </message>
    <message>
        <source>Head table with an even number</source>
        <translation>主席台人数为双数时</translation>
    </message>
    <message>
        <source>Left and right as those who sit there have them.</source>
        <translation>左、右以就座人员面向台下为准。</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>座签</translation>
    </message>
    <message>
        <source>200 × 100 mm, folded once</source>
        <translation>200 × 100 毫米，对折</translation>
    </message>
    <message>
        <source>210 × 99 mm, an A4 sheet in three</source>
        <translation>210 × 99 毫米，A4 纸三折</translation>
    </message>
    <message>
        <source>150 × 200 mm, upright in a stand</source>
        <translation>150 × 200 毫米，竖放插卡</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印“签发：姓名”</translation>
    </message>
    <message>
        <source>A: what nearly all offices use. The top margin is 37 mm, lines are 28.95 points apart; 22 lines of 28 characters.</source>
        <translation>A：绝大多数单位的做法。天头 37 毫米，行距 28.95 磅，每面 22 行、每行 28 字。</translation>
    </message>
    <message>
        <source>B: as GB/T 33476.2 has it. The first line&apos;s characters begin at 37 mm, lines are 29.45 points apart; 22 lines of 28 characters.</source>
        <translation>B：GB/T 33476.2 的做法。首行文字上沿距纸边 37 毫米，行距 29.45 磅，每面 22 行、每行 28 字。</translation>
    </message>
    <message>
        <source>No. 1 sits left of the middle</source>
        <translation>1号在中间左侧</translation>
    </message>
    <message>
        <source>No. 1 sits right of the middle</source>
        <translation>1号在中间右侧</translation>
    </message>
</context>
<context>
    <name>LedgerBar</name>
    <message>
        <source>Filter the ledger</source>
        <translation>筛选台账</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>没有责任单位</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Grouped by meeting</source>
        <translation>按会议分组</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Sorted by due date</source>
        <translation>按时限排序</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>按编号排序</translation>
    </message>
    <message>
        <source>Switch the grouping</source>
        <translation>点击切换是否按会议分组</translation>
    </message>
    <message>
        <source>Switch the order</source>
        <translation>点击切换排序</translation>
    </message>
</context>
<context>
    <name>LedgerHistory</name>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Minutes issued</source>
        <translation>纪要签发</translation>
    </message>
    <message>
        <source>Read in from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}：{new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken out</source>
        <translation>{field}：去掉“{old}”</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>1 matter</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>{n} matters</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>{unit} and {n} more</source>
        <translation>{unit}等⁠{all}⁠家</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>no unit yet</source>
        <translation>未定责任单位</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>督办台账</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Decisions of your meetings become matters to follow here.</source>
        <translation>会议议定的交办事项会列在这里，一件一件跟到办结。</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>去会议</translation>
    </message>
    <message>
        <source>No matter fits this filter.</source>
        <translation>没有符合条件的事项。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>{open} under way · {share} closed</source>
        <translation>在办 {open}&#x3000;办结率 {share}</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已导出：{path}</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>筛选台账</translation>
    </message>
</context>
<context>
    <name>LedgerStatus</name>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认办结</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>逾期 {n} 天</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>未定时限</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Holidays of {year} unknown</source>
        <translation>{year}年节假日未公布</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>剩 1 个工作日</translation>
    </message>
    <message>
        <source>{n} working days left</source>
        <translation>剩 {n} 个工作日</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{year}/{month}/{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>Sent ahead</source>
        <translation>先行交办</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>议定事项已改变</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Ledger</source>
        <translation>督办台账</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Joint lead</source>
        <translation>双牵头</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>First report by</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>反馈频次</translation>
    </message>
    <message>
        <source>Working class</source>
        <translation>办理类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Pages already open speak the new language after the next start.</source>
        <translation>已打开的页面在下次启动后换成新的语言。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>没有指定</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Government it works for</source>
        <translation>所属政府</translation>
    </message>
    <message>
        <source>Issuer code</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Begins every number</source>
        <translation>如：江政办</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系科室</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Letters are numbered {number}</source>
        <translation>交办函的字号：{number}</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>no unit</source>
        <translation>没有写单位</translation>
    </message>
    <message>
        <source>the order is not a number: {text}</source>
        <translation>排序不是数字：{text}</translation>
    </message>
    <message>
        <source>several units are called {unit}</source>
        <translation>叫“{unit}”的单位不止一个</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name}重复</translation>
    </message>
    <message>
        <source>new, with its unit</source>
        <translation>新增，单位也是新的</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the columns unit, name, post, telephone and order in Excel, then paste.</source>
        <translation>剪贴板里没有表格。请先在 Excel 里复制 单位、姓名、职务、电话、排序 各列，再来粘贴。</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>再次粘贴</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} as they are · {wrong} left out</source>
        <translation>新增 {new}&#x3000;修改 {changed}&#x3000;不变 {same}&#x3000;不写入 {wrong}</translation>
    </message>
    <message>
        <source>Write {n} rows</source>
        <translation>写入 {n} 行</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>Posts, with their terms</source>
        <translation>职务和任期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Smaller comes first</source>
        <translation>数字小的排在前面</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>PersonTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>The office&apos;s own text</source>
        <translation>本单位的写法</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>The paper with this text</source>
        <translation>用上这段文字的文件</translation>
    </message>
    <message>
        <source>A | in the text is a place where the title may break its line.</source>
        <translation>文字中的 | 表示标题可以在这里转行。</translation>
    </message>
    <message>
        <source>It would read</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>For all meetings</source>
        <translation>所有会议的写法</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>In the paper of {meeting}; the lines that say it are marked</source>
        <translation>在{meeting}的文件中，有底色的是用到这处用语的段落</translation>
    </message>
    <message>
        <source>Insert {{ name }}</source>
        <translation>插入 {{ name }}</translation>
    </message>
    <message>
        <source>Lists of words come with the program; they can&apos;t be changed here.</source>
        <translation>词表随程序提供，不能在这里改动。</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>Phrases</source>
        <translation>文书用语</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处已改</numerusform>
        </translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>写法有误</translation>
    </message>
</context>
<context>
    <name>PhrasesSection</name>
    <message>
        <source>For which meetings</source>
        <translation>用于哪些会议</translation>
    </message>
    <message>
        <source>Filter phrases</source>
        <translation>筛选用语</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>只看已改的</translation>
    </message>
    <message>
        <source>No phrase holds these words.</source>
        <translation>没有包含这些字的用语。</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>只用于：{name}</translation>
    </message>
</context>
<context>
    <name>PostLine</name>
    <message>
        <source>Title of the post</source>
        <translation>职务名称</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>任职开始</translation>
    </message>
    <message>
        <source>since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>任职结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Remove post {title}</source>
        <translation>删除职务：{title}</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>职务名称不能空着。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>New post</source>
        <translation>新职务</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>添加职务…</translation>
    </message>
</context>
<context>
    <name>SeatsDrawing</name>
    <message>
        <source>Hall</source>
        <translation>台下</translation>
    </message>
    <message>
        <source>Seats of the head table as seen from the hall, left to right: {order}</source>
        <translation>从台下看主席台座次，由左至右：{order}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Papers are Chinese always.</source>
        <translation>公文始终是中文。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>下次打开程序后生效。</translation>
    </message>
    <message>
        <source>Colours of the hall&apos;s screen</source>
        <translation>会场屏幕的配色</translation>
    </message>
    <message>
        <source>L turns them while it is shown.</source>
        <translation>显示时按 L 键可以切换。</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>Best on another disk. Without one, the last one is offered.</source>
        <translation>最好在另一块磁盘上。没有选时，沿用上一次备份的位置。</translation>
    </message>
    <message>
        <source>What is underlined while typing</source>
        <translation>写作时提示的内容</translation>
    </message>
    <message>
        <source>What is switched off is not marked on this PC any more.</source>
        <translation>取消勾选的，本机不再标出。</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>人员排列顺序</translation>
    </message>
    <message>
        <source>People to choose from stand in it; ordering a list of attendance keeps it.</source>
        <translation>选人时按此顺序排列；在参会名单中另选一种排序，即以新选的为准。</translation>
    </message>
    <message>
        <source>By rank in the directory</source>
        <translation>按名录排序</translation>
    </message>
    <message>
        <source>By strokes, names of two characters first</source>
        <translation>按姓氏笔画（同姓两字姓名在前）</translation>
    </message>
    <message>
        <source>By strokes, character by character</source>
        <translation>按姓氏笔画（逐字比较）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Meeting types</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Format of papers</source>
        <translation>公文格式</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>文书用语</translation>
    </message>
</context>
<context>
    <name>TypeForm</name>
    <message>
        <source>Name</source>
        <translation>会议类型名称</translation>
    </message>
    <message>
        <source>Mark in numbers</source>
        <translation>编号首字</translation>
    </message>
    <message>
        <source>One or two characters</source>
        <translation>一两个字</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>Names people use, with 、 between them</source>
        <translation>用、隔开</translation>
    </message>
    <message>
        <source>Full name of a meeting</source>
        <translation>会议全称</translation>
    </message>
    <message>
        <source>{session} stands for the number</source>
        <translation>{session} 处填次数</translation>
    </message>
    <message>
        <source>Meetings are counted</source>
        <translation>会议次数</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>到会要求</translation>
    </message>
    <message>
        <source>Red mark of the minutes</source>
        <translation>纪要红头</translation>
    </message>
    <message>
        <source>Name and 纪要</source>
        <translation>类型名称加“纪要”</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>纪要编号</translation>
    </message>
    <message>
        <source>{number} stands for the number</source>
        <translation>{number} 处填号数</translation>
    </message>
    <message>
        <source>Papers out, days before</source>
        <translation>材料提前（天）</translation>
    </message>
    <message>
        <source>Minutes within days</source>
        <translation>纪要期限（天）</translation>
    </message>
    <message>
        <source>First report, working days</source>
        <translation>首次反馈（工作日）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>组成人员</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Smaller comes first</source>
        <translation>数字小的排在前面</translation>
    </message>
    <message>
        <source>One or two characters.</source>
        <translation>请填一两个字。</translation>
    </message>
    <message>
        <source>It needs {number} in it.</source>
        <translation>其中要有 {number}。</translation>
    </message>
    <message>
        <source>Notice out, days before</source>
        <translation>通知提前（天）</translation>
    </message>
    <message>
        <source>Always observing</source>
        <translation>固定列席</translation>
    </message>
    <message>
        <source>Length, minutes</source>
        <translation>会议时长（分钟）</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>每隔几天一次</translation>
    </message>
    <message>
        <source>As called</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>惯常时间</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>惯常地点</translation>
    </message>
    <message>
        <source>Decisions are voted on, and the votes recorded</source>
        <translation>议定事项须表决，并记录票数</translation>
    </message>
    <message>
        <source>Signing steps</source>
        <translation>审签步骤</translation>
    </message>
    <message>
        <source>One more step, then Enter</source>
        <translation>再加一步，按回车</translation>
    </message>
    <message>
        <source>Minutes pass these steps before issue, in this order</source>
        <translation>纪要印发前的审签步骤（按顺序）</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>议题类别</translation>
    </message>
    <message>
        <source>Kinds of items on its agenda; none chosen: all</source>
        <translation>议题类别（不选为全部）</translation>
    </message>
    <message>
        <source>What an item needs</source>
        <translation>上会条件</translation>
    </message>
    <message>
        <source>What an item needs before it is scheduled</source>
        <translation>上会条件（安排上会时逐项核对）</translation>
    </message>
    <message>
        <source>A presenting unit</source>
        <translation>明确汇报单位</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>写明提请事项</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>写明存在问题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>提出解决方案</translation>
    </message>
    <message>
        <source>One option recommended</source>
        <translation>标明推荐方案</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>填写汇报时间</translation>
    </message>
    <message>
        <source>Units consulted, all answered</source>
        <translation>征求意见且均已答复</translation>
    </message>
    <message>
        <source>No unit disagrees</source>
        <translation>部门意见一致</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>合法性审查</translation>
    </message>
    <message>
        <source>Papers sent in time</source>
        <translation>材料按时报送</translation>
    </message>
    <message>
        <source>Not a time of day. Type 15:00 or 1500.</source>
        <translation>不是时间，请写成 15:00 或 1500。</translation>
    </message>
</context>
<context>
    <name>TypesSection</name>
    <message>
        <source>Meeting types</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>Add meeting type</source>
        <translation>添加会议类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Its numbers look like this</source>
        <translation>名称和编号示例</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New meeting type</source>
        <translation>新会议类型</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Full name</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Full standard name</source>
        <translation>规范全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>规范简称</translation>
    </message>
    <message>
        <source>As papers print it</source>
        <translation>公文中印出的简称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Smaller comes first</source>
        <translation>数字小的排在前面</translation>
    </message>
    <message>
        <source>Names people use, with 、 between</source>
        <translation>平时的叫法，用“、”隔开</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>Read off the posts: 局长, 主任, 县长 …</source>
        <translation>按现任职务认定：局长、主任、县长等</translation>
    </message>
</context>
</TS>
