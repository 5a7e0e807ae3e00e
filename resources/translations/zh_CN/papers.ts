<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmendDialog</name>
    <message>
        <source>Change an issued assignment</source>
        <translation>变更已印发的交办事项</translation>
    </message>
    <message>
        <source>Unit or pinyin letters</source>
        <translation>单位名称或拼音首字母</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>为什么变更</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Who agreed, and how</source>
        <translation>谁同意的、怎样同意的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The letter that went out stays as it is. What follows it is made on the papers&apos; page.</source>
        <translation>已经发出的交办函保持原样，需要补发的文书在“文件”页生成。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有改动任何内容。</translation>
    </message>
    <message>
        <source>Say why it changes.</source>
        <translation>请写明变更原因。</translation>
    </message>
    <message>
        <source>Change with a reason…</source>
        <translation>变更…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Notices for the units</source>
        <translation>各单位通知文本</translation>
    </message>
    <message>
        <source>No unit has anything to do at this meeting yet.</source>
        <translation>这次会议还没有需要通知的单位。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the notice for {unit}</source>
        <translation>复制{unit}的通知文本</translation>
    </message>
    <message>
        <source>Copied: {unit}</source>
        <translation>已复制：{unit}</translation>
    </message>
    <message>
        <source>The notices for {n} units are copied</source>
        <translation>已复制 {n} 个单位的通知文本</translation>
    </message>
</context>
<context>
    <name>PageThumbs</name>
    <message>
        <source>Page list</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Notices for the units…</source>
        <translation>各单位通知文本…</translation>
    </message>
    <message>
        <source>Folder of the papers…</source>
        <translation>文件存放的文件夹…</translation>
    </message>
    <message>
        <source>Pack everything…</source>
        <translation>打包全部…</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file} 已不在原处。</translation>
    </message>
    <message>
        <source>{kind} to {unit} takes the next number of the letters and is fixed as it reads now. This can&apos;t be undone. The letter that went out stays as it is.</source>
        <translation>给{unit}的{kind}将取用下一个发文字号，并按现在的内容定稿，不能撤销。已经发出的交办函保持原样。</translation>
    </message>
    <message>
        <source>Make {kind}</source>
        <translation>生成{kind}</translation>
    </message>
    <message>
        <source>Signed finals (*.docx *.pdf)</source>
        <translation>签署件 (*.docx *.pdf)</translation>
    </message>
    <message>
        <source>Attach signed final</source>
        <translation>附上签署件</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>已附上：{file}</translation>
    </message>
    <message>
        <source>Read revised file</source>
        <translation>读回修改稿</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>文件存放的文件夹</translation>
    </message>
    <message>
        <source>Pack everything</source>
        <translation>打包全部</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>{kind} is made.</source>
        <translation>已生成{kind}。</translation>
    </message>
    <message>
        <source>Speeches and talks…</source>
        <translation>讲话和谈话…</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>The chosen paper</source>
        <translation>选中的文件</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Attach signed final…</source>
        <translation>附上签署件…</translation>
    </message>
    <message>
        <source>Read revised file…</source>
        <translation>读回修改稿…</translation>
    </message>
    <message>
        <source>Make {kind}…</source>
        <translation>生成{kind}…</translation>
    </message>
    <message>
        <source>Version {n}, written {when}</source>
        <translation>第 {n} 版&#x3000;{when} 写出</translation>
    </message>
    <message>
        <source>{n} papers chosen</source>
        <translation>已选 {n} 份文件</translation>
    </message>
    <message>
        <source>Export and print take all of them.</source>
        <translation>导出和打印对选中的全部文件有效。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变动之处</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现文</translation>
    </message>
    <message>
        <source>Edit the words…</source>
        <translation>修改讲话内容…</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Item approval</source>
        <translation>议题呈批单</translation>
    </message>
    <message>
        <source>List of proposed items</source>
        <translation>拟上会议题清单</translation>
    </message>
    <message>
        <source>Notice of the meeting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Observers&apos; schedule</source>
        <translation>列席安排表</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>座签</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>座次图</translation>
    </message>
    <message>
        <source>Chair&apos;s script</source>
        <translation>主持词</translation>
    </message>
    <message>
        <source>Receipt of materials</source>
        <translation>材料签收表</translation>
    </message>
    <message>
        <source>Return of materials</source>
        <translation>材料清退单</translation>
    </message>
    <message>
        <source>Record of the meeting</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>讲话</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>发文稿纸</translation>
    </message>
    <message>
        <source>Excerpt of the minutes</source>
        <translation>纪要摘录</translation>
    </message>
    <message>
        <source>Assignment letter</source>
        <translation>交办函</translation>
    </message>
    <message>
        <source>Table of tasks</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>Supplementary notice</source>
        <translation>补充通知</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Grant of extension</source>
        <translation>延期批复</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>分送名单及份数</translation>
    </message>
    <message>
        <source>Archive index</source>
        <translation>归档目录</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写出</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件不在</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>需补发</translation>
    </message>
    <message>
        <source>Can&apos;t be made</source>
        <translation>无法生成</translation>
    </message>
    <message>
        <source>No file was written yet.</source>
        <translation>还没有写出文件。</translation>
    </message>
    <message>
        <source>The file says what the record says.</source>
        <translation>文件与记录一致。</translation>
    </message>
    <message>
        <source>The record or the format has changed since it was written. Exporting replaces the file.</source>
        <translation>写出之后，记录或格式有了变动。再次导出时替换原文件。</translation>
    </message>
    <message>
        <source>Someone has changed the file. It stays as it is: exporting writes another one beside it, with a version and a name of its own.</source>
        <translation>文件写出后被人改动过，将保持原样。再次导出时另写一份，版本和文件名都与它不同。</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Exporting writes it again.</source>
        <translation>文件已不在原处，再次导出时重新写出。</translation>
    </message>
    <message>
        <source>It went out and still says what holds.</source>
        <translation>已经印发，内容仍与记录一致。</translation>
    </message>
    <message>
        <source>It went out, and the record has changed since. An issued letter is never made again: what follows it is {kind}.</source>
        <translation>印发之后记录有了变动。已发的函不再重做，应当补发{kind}。</translation>
    </message>
    <message>
        <source>The signed final is attached.</source>
        <translation>已附上签署件。</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>会前</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>会中</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>会后</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>待发函</translation>
    </message>
    <message>
        <source>The unit was given its work after the issue and has no letter yet.</source>
        <translation>印发之后才交办给这个单位，还没有给它发函。</translation>
    </message>
    <message>
        <source>Record of an integrity talk</source>
        <translation>集体廉政谈话记录</translation>
    </message>
</context>
<context>
    <name>PaperWriting</name>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>正在打包…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} papers are in {folder}</source>
        <translation>已停止：{total} 份文件写出 {done} 份，在 {folder}</translation>
    </message>
    <message>
        <source>{done} papers are in {folder}</source>
        <translation>{done} 份文件在 {folder}</translation>
    </message>
    <message>
        <source>A file of that name was changed by hand or is open elsewhere and stays as it is; the new one is called {names}</source>
        <translation>同名文件已被改动或正在别处打开，保持原样；新文件名为 {names}</translation>
    </message>
    <message>
        <source>Stopped: nothing was packed.</source>
        <translation>已停止，没有打包。</translation>
    </message>
    <message>
        <source>Packed: {path}</source>
        <translation>已打包：{path}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写好 {name}</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Signed final</source>
        <translation>签署件</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>{n} 份文件</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>More about the papers of this meeting</source>
        <translation>这次会议文件的更多操作</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Papers are made from meetings: notice, agenda, minutes, letters.</source>
        <translation>通知、议程、纪要、交办函都由会议生成。</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>查看会议</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Check the format of {file}</source>
        <translation>检查格式：{file}</translation>
    </message>
    <message>
        <source>Read revised file back into {meeting}</source>
        <translation>作为修改稿读回：{meeting}</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>No paper fits this filter.</source>
        <translation>没有符合条件的文件。</translation>
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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>需补发</translation>
    </message>
    <message>
        <source>Pack everything</source>
        <translation>打包全部文件</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Speeches and integrity talks</source>
        <translation>讲话和廉政谈话</translation>
    </message>
</context>
<context>
    <name>PapersTable</name>
    <message>
        <source>Papers of the meeting</source>
        <translation>会议文件</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Paper before</source>
        <translation>上一份文件</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一份文件</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Two pages beside each other (D)</source>
        <translation>两页并排（D）</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Paper {n} of {count}</source>
        <translation>第 {n} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is nothing to show: the record has nothing for this paper yet.</source>
        <translation>没有可预览的内容：记录中还没有这份文件要写的事项。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fonts that are not on this PC, and what is used: {fonts}</source>
        <translation>本机缺少的字体及代用字体：{fonts}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>双面，长边翻页</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>双面，短边翻页</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>One file for each paper</source>
        <translation>每份文件一个 PDF</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>合并为一个 PDF</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>存到</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>打印哪几页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} papers: {names}</source>
        <translation>{n} 份文件：{names}</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>写出 PDF</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Pages 1 to {n}: write 1-3,5</source>
        <translation>共 {n} 页，请写成 1-3,5</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请写明存到哪里。</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印内容</translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printing {done} of {total}&#x3000;{name}</source>
        <translation>正在打印 {done} / {total}&#x3000;{name}</translation>
    </message>
    <message>
        <source>There was nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} papers are printed.</source>
        <translation>已停止：{total} 份文件打印了 {done} 份。</translation>
    </message>
    <message>
        <source>{done} papers are in {path}</source>
        <translation>{done} 份文件在 {path}</translation>
    </message>
    <message>
        <source>{done} papers are printed.</source>
        <translation>已打印 {done} 份文件。</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Which speech</source>
        <translation>哪一篇</translation>
    </message>
    <message>
        <source>A new speech</source>
        <translation>新的讲话</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>与印出的一致</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>讲话人</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Words of the speech</source>
        <translation>讲话正文</translation>
    </message>
    <message>
        <source>Paste the words here: a line for each paragraph</source>
        <translation>把讲话正文粘贴到这里，一行一段</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>读入文本文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Speech at {meeting}</source>
        <translation>在{meeting}上的讲话</translation>
    </message>
    <message>
        <source>The file is too large for a speech.</source>
        <translation>文件太大，不像是一篇讲话。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}</source>
        <translation>文件读不出来：{why}</translation>
    </message>
    <message>
        <source>The file is no plain text. Save it as .txt and try again.</source>
        <translation>不是纯文本文件，请另存为 .txt 再读入。</translation>
    </message>
    <message>
        <source>From a text file</source>
        <translation>读入文本文件</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>A speech needs a title and its words.</source>
        <translation>讲话要有标题和正文。</translation>
    </message>
    <message>
        <source>Remove the speech</source>
        <translation>删除这篇讲话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Integrity talk at {meeting}</source>
        <translation>{meeting}集体廉政谈话</translation>
    </message>
    <message>
        <source>Speech or talk</source>
        <translation>讲话、谈话</translation>
    </message>
    <message>
        <source>Talker</source>
        <translation>谈话人</translation>
    </message>
</context>
<context>
    <name>TalkFields</name>
    <message>
        <source>Add: name or pinyin letters</source>
        <translation>添加：姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参加谈话人</translation>
    </message>
    <message>
        <source>Talked to</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>List those who were there</source>
        <translation>列出到会人员</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>As the meeting: {value}</source>
        <translation>同会议：{value}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{n} people are named.</source>
        <translation>已指定{n}人。</translation>
    </message>
    <message>
        <source>Nobody is named: the {n} people who were there.</source>
        <translation>未指定，记为到会的{n}人。</translation>
    </message>
    <message>
        <source>Nobody is listed at the meeting to be talked to.</source>
        <translation>会议名单上没有可列的谈话对象。</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
</context>
</TS>
