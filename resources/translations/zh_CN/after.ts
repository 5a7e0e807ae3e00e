<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AheadCard</name>
    <message>
        <source>Send ahead…</source>
        <translation>选择事项…</translation>
    </message>
    <message>
        <source>Ahead of the minutes</source>
        <translation>先行交办</translation>
    </message>
    <message>
        <source>{n} of {all} assignments went out ahead.</source>
        <translation>已先行交办{n}件，共{all}件。</translation>
    </message>
    <message>
        <source>Urgent assignments can go out before the minutes are signed.</source>
        <translation>紧急事项可在纪要签发前先行交办。</translation>
    </message>
</context>
<context>
    <name>AheadDialog</name>
    <message>
        <source>Send ahead of the minutes</source>
        <translation>先行交办</translation>
    </message>
    <message>
        <source>First number of the letters</source>
        <translation>交办函首次编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send ahead</source>
        <translation>先行交办</translation>
    </message>
    <message>
        <source>Each unit gets a letter that says the minutes prevail. It has its number for good; when the minutes are issued the unit is told only what was left out or has changed.</source>
        <translation>各牵头单位先行收到交办函，函中注明以正式印发的会议纪要为准，文号不再变动；印发纪要时，只就遗漏或变化部分另发补充、更正通知。</translation>
    </message>
    <message>
        <source>Letters begin with</source>
        <translation>本系列首次编号，交办函从几号起</translation>
    </message>
    <message>
        <source>Will go out: {letters}</source>
        <translation>将发出：{letters}</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>请填写1以上的整数</translation>
    </message>
    <message>
        <source>{n} letters are numbered and fixed; export or print them now.</source>
        <translation>已编号定稿{n}份函件，现在可以导出或打印。</translation>
    </message>
</context>
<context>
    <name>AheadRow</name>
    <message>
        <source>Long term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day}已先行交办</translation>
    </message>
</context>
<context>
    <name>BriefingSection</name>
    <message>
        <source>Told after the meeting</source>
        <translation>会议精神汇报</translation>
    </message>
    <message>
        <source>{n} not yet told</source>
        <translation>还有{n}人未汇报</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>均已汇报</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>未到会</translation>
    </message>
    <message>
        <source>Leader in charge told</source>
        <translation>已向分管负责人汇报</translation>
    </message>
    <message>
        <source>Head told</source>
        <translation>已向主要负责同志汇报</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>由{name}代为参会</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
</context>
<context>
    <name>ChangesSection</name>
    <message>
        <source>Decisions that change others</source>
        <translation>与其他会议议定事项的关系</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>议题{n}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare texts of the minutes</source>
        <translation>纪要文稿对照</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>前一文稿</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>后一文稿</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Changed paragraphs only</source>
        <translation>只看改动段落</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>对照文稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>next, previous change</source>
        <translation>下一处、上一处改动</translation>
    </message>
    <message>
        <source>As the record reads now</source>
        <translation>当前文稿</translation>
    </message>
    <message>
        <source>Issued {number}</source>
        <translation>{number}印发稿</translation>
    </message>
    <message>
        <source>{name}, version {n}</source>
        <translation>{name}（第{n}版）</translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation>留存稿</translation>
    </message>
    <message>
        <source>{n} paragraphs changed</source>
        <translation>{n}段有改动</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>两份文稿内容一致。</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>Secret item</source>
        <translation>涉密议题</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>议题{n}</translation>
    </message>
</context>
<context>
    <name>ItemMarks</name>
    <message>
        <source>Printed in the minutes</source>
        <translation>列入纪要</translation>
    </message>
    <message>
        <source>Secret: the title alone</source>
        <translation>涉密（只登记标题）</translation>
    </message>
    <message>
        <source>Empties the item and lets no content in. Secret content is kept elsewhere.</source>
        <translation>清空该议题内容并不再允许录入；涉密内容另行保管。</translation>
    </message>
    <message>
        <source>Only the title is left, and no content can be entered. What was entered before stays in the journal: secret content must not be entered into this program.</source>
        <translation>已只留标题，不能再录入内容。此前录入的文字仍留在操作日志中：涉密内容不得录入本系统。</translation>
    </message>
    <message>
        <source>All that was entered of this item will go. Mark it once more to do so.</source>
        <translation>该议题已录入的内容将全部清空；确认清空请再勾选一次。</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Choose what the minutes print</source>
        <translation>选择列入纪要的议题</translation>
    </message>
    <message>
        <source>Items in the minutes</source>
        <translation>纪要议题</translation>
    </message>
    <message>
        <source>{n} kept out</source>
        <translation>{n}项不列入</translation>
    </message>
    <message>
        <source>all printed</source>
        <translation>全部列入</translation>
    </message>
</context>
<context>
    <name>ReopenCard</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is to be put right, and why</source>
        <translation>更正什么、为什么</translation>
    </message>
    <message>
        <source>Open for form and lists…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>To the attendance</source>
        <translation>参会名单</translation>
    </message>
    <message>
        <source>To the facts</source>
        <translation>会议信息</translation>
    </message>
    <message>
        <source>Finish and fix anew</source>
        <translation>完成修改，重新定稿</translation>
    </message>
    <message>
        <source>Form and lists</source>
        <translation>格式和名单</translation>
    </message>
    <message>
        <source>Lists, copies, place, times and the recorder can be put right, with a reason. What was decided is changed by a later meeting only.</source>
        <translation>参会名单、抄送、地点、时间和记录人可说明原因后更正；议定事项只能由以后的会议改变。</translation>
    </message>
    <message>
        <source>Open: {reason}. The lists, copies, place, times and the recorder may change now; decisions and numbers may not.</source>
        <translation>已重新打开：{reason}。现可更正参会名单、抄送、地点、时间和记录人；议定事项和编号不变。</translation>
    </message>
    <message>
        <source>Say what is to be put right.</source>
        <translation>请写明更正什么。</translation>
    </message>
    <message>
        <source>Nothing had changed; the minutes stand as they were.</source>
        <translation>没有改动，纪要维持原样。</translation>
    </message>
    <message>
        <source>Fixed anew under {number}, version {n}; the earlier one is kept.</source>
        <translation>已按{number}重新定稿（第{n}版），原稿留存。</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>This type of meeting has no signing steps; set them in the settings.</source>
        <translation>该类会议未设签批步骤，可在设置中添加。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签批进度</translation>
    </message>
    <message>
        <source>{days} days since the meeting, {over} past the {limit} allowed</source>
        <translation>会后第{days}天，已超出{limit}天的期限{over}天</translation>
    </message>
    <message>
        <source>{days} days since the meeting; to be issued by {day}</source>
        <translation>会后第{days}天，应于{day}前印发</translation>
    </message>
    <message>
        <source>Changed since {step}</source>
        <translation>“{step}”之后文稿又有改动</translation>
    </message>
    <message>
        <source>{next} comes before {step}.</source>
        <translation>“{step}”之前须先办“{next}”。</translation>
    </message>
    <message>
        <source>The step needs its day.</source>
        <translation>请填写签批日期。</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Speeches</source>
        <translation>讲话</translation>
    </message>
    <message>
        <source>{n} assignments picked</source>
        <translation>已列{n}件交办</translation>
    </message>
    <message>
        <source>Pick assignments…</source>
        <translation>挑选交办事项…</translation>
    </message>
</context>
<context>
    <name>SpeechTasksDialog</name>
    <message>
        <source>Pick assignments out of the speech</source>
        <translation>从讲话中挑选交办事项</translation>
    </message>
    <message>
        <source>Words of the speech</source>
        <translation>讲话全文</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Make it an assignment</source>
        <translation>列为交办事项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>next, previous sentence</source>
        <translation>下一句、上一句</translation>
    </message>
    <message>
        <source>{n} sentences offered, {named} name a unit or a day; {picked} picked</source>
        <translation>提示{n}处，其中{named}处点明单位或时限；已列{picked}件</translation>
    </message>
    <message>
        <source>The speech itself</source>
        <translation>讲话本身（不列入纪要）</translation>
    </message>
</context>
<context>
    <name>StepCell</name>
    <message>
        <source>next</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Remark, where there is one</source>
        <translation>签批意见（可不填）</translation>
    </message>
    <message>
        <source>Enter {step}</source>
        <translation>登记{step}</translation>
    </message>
</context>
<context>
    <name>SupersedeDialog</name>
    <message>
        <source>Change an earlier decision</source>
        <translation>改变此前的议定事项</translation>
    </message>
    <message>
        <source>Search issued decisions</source>
        <translation>查找已印发的议定事项</translation>
    </message>
    <message>
        <source>Meeting, item, words or pinyin letters</source>
        <translation>会议、议题、内容或拼音首字母</translation>
    </message>
    <message>
        <source>Issued decisions</source>
        <translation>已印发的议定事项</translation>
    </message>
    <message>
        <source>Changes none</source>
        <translation>不改变任何事项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It changes this one</source>
        <translation>改变所选事项</translation>
    </message>
    <message>
        <source>No decision has these words.</source>
        <translation>没有符合的议定事项。</translation>
    </message>
    <message>
        <source>No other meeting&apos;s minutes are issued yet.</source>
        <translation>其他会议的纪要均未印发。</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Name of the version</source>
        <translation>文稿名称</translation>
    </message>
    <message>
        <source>Name it, e.g. as sent for review</source>
        <translation>文稿名称，如：送审稿</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>留存当前文稿</translation>
    </message>
    <message>
        <source>Compare texts</source>
        <translation>文稿对照</translation>
    </message>
    <message>
        <source>Texts of the minutes</source>
        <translation>纪要文稿</translation>
    </message>
    <message>
        <source>{n} earlier texts are kept.</source>
        <translation>已留存{n}份文稿。</translation>
    </message>
    <message>
        <source>None is kept yet; each signing step keeps one.</source>
        <translation>尚无留存文稿；每办一步签批自动留存一份。</translation>
    </message>
    <message>
        <source>The minutes as they read now are kept.</source>
        <translation>已留存当前文稿。</translation>
    </message>
</context>
<context>
    <name>VotesDialog</name>
    <message>
        <source>Votes</source>
        <translation>表决情况</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>{n} members who vote are present.</source>
        <translation>到会有表决权的成员{n}人。</translation>
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
        <source>A whole number, or empty</source>
        <translation>请填写整数，或留空</translation>
    </message>
</context>
</TS>
