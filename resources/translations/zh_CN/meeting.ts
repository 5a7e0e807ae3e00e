<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AfterStage</name>
    <message>
        <source>{title}: minutes {number}</source>
        <translation>{title}纪要&#x3000;{number}</translation>
    </message>
    <message>
        <source>{items} items&#x3000;{decisions} decisions&#x3000;{assignments} assignments, {owned} with an owner</source>
        <translation>议题 {items} 项&#x3000;议定事项 {decisions} 条&#x3000;交办 {assignments} 件，{owned} 件已明确责任单位</translation>
    </message>
    <message>
        <source>%1 things have to be mended before the minutes can be issued.</source>
        <translation>还有 %1 处要补，补齐后才能印发</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>%n min</source>
        <translation>%n分</translation>
    </message>
    <message>
        <source>{spent} / {planned} min</source>
        <translation>{spent} / {planned}分</translation>
    </message>
    <message>
        <source>%n assigned</source>
        <translation>%n项交办</translation>
    </message>
    <message>
        <source>%n over</source>
        <translation>超%n分</translation>
    </message>
    <message>
        <source>{units} disagree</source>
        <translation>{units}有不同意见</translation>
    </message>
    <message>
        <source>{units} not answered</source>
        <translation>{units}意见未回</translation>
    </message>
    <message>
        <source>Legality review not finished</source>
        <translation>合法性审查未完成</translation>
    </message>
    <message>
        <source>Added late</source>
        <translation>临时增加</translation>
    </message>
    <message>
        <source>Scheduled unready: {reason}</source>
        <translation>提前上会：{reason}</translation>
    </message>
    <message>
        <source>taken up, %n min so far</source>
        <translation>已议 %n 分，未议定</translation>
    </message>
    <message>
        <source>%n waiting&#x3000;call in F6</source>
        <translation>候会 %n 人&#x3000;叫会 F6</translation>
    </message>
    <message>
        <source>Secret item</source>
        <translation>涉密议题</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>不列入纪要</translation>
    </message>
    <message>
        <source>%n observers</source>
        <translation>在场列席 %n</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>About the meeting</source>
        <translation>会议信息</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Title of an item, then Enter</source>
        <translation>＋ 议题名称，按 Enter 添加</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Removed “{title}”. Ctrl+Z brings it back.</source>
        <translation>已移出议题“{title}”，按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>used {time}</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>plan {time}</source>
        <translation>计划 {time}</translation>
    </message>
</context>
<context>
    <name>AgendaTools</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Put the whole agenda in order</source>
        <translation>按规则调整全部议题的顺序</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>列席候会</translation>
    </message>
    <message>
        <source>Who comes for which item, and from when they wait</source>
        <translation>谁为哪项议题而来，从几点起候会</translation>
    </message>
    <message>
        <source>over the meeting&apos;s {length} by {over}</source>
        <translation>会议时长 {length}，超出 {over}</translation>
    </message>
    <message>
        <source>{left} left of the meeting&apos;s {length}</source>
        <translation>会议时长 {length}，余 {left}</translation>
    </message>
    <message>
        <source>%1 without minutes</source>
        <translation>%1 项未定用时</translation>
    </message>
    <message>
        <source>Carried over first</source>
        <translation>上次转来的议题在前</translation>
    </message>
    <message>
        <source>Study first, personnel last</source>
        <translation>学习在前、人事在后</translation>
    </message>
    <message>
        <source>By level, the highest first</source>
        <translation>按决策层级，高的在前</translation>
    </message>
    <message>
        <source>By the order of units</source>
        <translation>按单位排序</translation>
    </message>
    <message>
        <source>Agenda ordered: {rule}. Ctrl+Z takes it back.</source>
        <translation>议程已调整：{rule}。按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>打开	Enter</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+↓</translation>
    </message>
    <message>
        <source>Remove item	Del</source>
        <translation>移出议题	Del</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Unit or pinyin letters</source>
        <translation>单位或拼音首字母</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Joint lead</source>
        <translation>双牵头</translation>
    </message>
    <message>
        <source>Only for two leads</source>
        <translation>双牵头时填写</translation>
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
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>First report by</source>
        <translation>首次反馈时限</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>反馈频次</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>办理类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>收起&#x3000;Esc</translation>
    </message>
</context>
<context>
    <name>AssignmentRow</name>
    <message>
        <source>What is to be done</source>
        <translation>交办内容</translation>
    </message>
    <message>
        <source>Facts of the assignment, Enter edits</source>
        <translation>交办要素，按 Enter 修改</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Outcome of the check</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What came of the check</source>
        <translation>程序办理情况</translation>
    </message>
    <message>
        <source>Result, or why it is not needed</source>
        <translation>办理情况，或不需要的理由</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>删除程序</translation>
    </message>
</context>
<context>
    <name>ChipEditor</name>
    <message>
        <source>Name or pinyin letters</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>长期坚持</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Somebody else changed this field while you were typing.</source>
        <translation>您输入期间，这一处已被他人修改</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Speaker  @</source>
        <translation>发言人&#x3000;@</translation>
    </message>
    <message>
        <source>Words being taken down</source>
        <translation>正在记录的文字</translation>
    </message>
    <message>
        <source>Type what is said. Enter keeps a note, Ctrl+Enter a decision.</source>
        <translation>边听边记：Enter 记一条，Ctrl+Enter 记为议定，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>Statement ▾</source>
        <translation>表述 ▾</translation>
    </message>
    <message>
        <source>Into the minutes as a statement (Ctrl+Shift+Enter)</source>
        <translation>听取、指出、强调、要求：印入纪要（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>记为议定</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>方案{n}</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>不选方案</translation>
    </message>
</context>
<context>
    <name>ComposerWording</name>
    <message>
        <source>Choose a unit…</source>
        <translation>选单位…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>The clock runs while the meeting is in session.</source>
        <translation>会议进行中才能计时。</translation>
    </message>
    <message>
        <source>Nobody waits outside.</source>
        <translation>没有候会人员。</translation>
    </message>
    <message>
        <source>No observer has to leave at this item.</source>
        <translation>本议题没有需要退场的列席人员。</translation>
    </message>
    <message>
        <source>Off the agenda. Ctrl+Z takes it back.</source>
        <translation>已不再上会。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Take up	Enter</source>
        <translation>开始审议	Enter</translation>
    </message>
    <message>
        <source>Call in	F6</source>
        <translation>叫会	F6</translation>
    </message>
    <message>
        <source>Put back on the agenda</source>
        <translation>恢复上会</translation>
    </message>
    <message>
        <source>Defer…	Alt+D</source>
        <translation>暂缓…	Alt+D</translation>
    </message>
    <message>
        <source>Return to the unit…	Alt+R</source>
        <translation>退回单位…	Alt+R</translation>
    </message>
    <message>
        <source>Withdraw…	Alt+W</source>
        <translation>撤回…	Alt+W</translation>
    </message>
</context>
<context>
    <name>ConsultationRow</name>
    <message>
        <source>Consulted unit</source>
        <translation>征求意见单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remove consultation</source>
        <translation>删除这条意见</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>写明理由，按 Enter</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Put back on the agenda</source>
        <translation>恢复上会</translation>
    </message>
</context>
<context>
    <name>DecisionBlock</name>
    <message>
        <source>Decision</source>
        <translation>议定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Not in the minutes</source>
        <translation>不列入纪要</translation>
    </message>
    <message>
        <source>Words of the decision</source>
        <translation>议定内容</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>新交办事项</translation>
    </message>
    <message>
        <source>+ What is to be done, then Enter</source>
        <translation>＋ 交办事项：写明做什么，按 Enter</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>方案{n}</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>不选方案</translation>
    </message>
    <message>
        <source>Add an assignment	F7</source>
        <translation>添加交办事项	F7</translation>
    </message>
    <message>
        <source>Print in the minutes</source>
        <translation>列入纪要</translation>
    </message>
    <message>
        <source>Changes an earlier decision…</source>
        <translation>改变此前的议定事项…</translation>
    </message>
    <message>
        <source>Votes…</source>
        <translation>表决情况…</translation>
    </message>
</context>
<context>
    <name>DuringStage</name>
    <message>
        <source>The meeting has no items yet.</source>
        <translation>这次会议还没有议题。</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加议题</translation>
    </message>
    <message>
        <source>Take down a decision first (Ctrl+Enter).</source>
        <translation>请先记下议定事项（Ctrl+Enter），再添加交办</translation>
    </message>
    <message>
        <source>The minutes are issued ({number}). The record stands as it is.</source>
        <translation>纪要已印发（{number}），会议记录已锁定</translation>
    </message>
    <message>
        <source>This item is off the agenda already.</source>
        <translation>本议题已不再上会。</translation>
    </message>
    <message>
        <source>This item is decided: remove its decision first.</source>
        <translation>本议题已有议定事项，请先删去议定事项。</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+↓</translation>
    </message>
    <message>
        <source>Remove	Alt+Del</source>
        <translation>删除	Alt+Del</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>Send ahead of the minutes…</source>
        <translation>先行交办…</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Assignment letters</source>
        <translation>交办函</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>One letter for each lead unit</source>
        <translation>每个牵头单位一份</translation>
    </message>
    <message>
        <source>Letters are made once the minutes are issued</source>
        <translation>纪要印发后生成交办函</translation>
    </message>
    <message>
        <source>Mark what is to be exported and name a folder.</source>
        <translation>请勾选要导出的文件，并指定文件夹</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 files are in the folder.</source>
        <translation>已停止，%2 个文件中已写好 %1 个</translation>
    </message>
    <message>
        <source>Done. %1 files are in the folder.</source>
        <translation>已导出 %1 个文件</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写好 {name}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Joint lead</source>
        <translation>双牵头</translation>
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
        <source>Long term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>办理类别</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>+ Lead</source>
        <translation>＋ 责任单位</translation>
    </message>
    <message>
        <source>+ Leader</source>
        <translation>＋ 分管领导</translation>
    </message>
    <message>
        <source>+ Due</source>
        <translation>＋ 时限</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>会议信息</translation>
    </message>
    <message>
        <source>A whole number, or empty</source>
        <translation>请填整数，或留空</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>会议次数</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>e.g. 5th term</source>
        <translation>如：五届</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Title of its own</source>
        <translation>会议专用名称</translation>
    </message>
    <message>
        <source>Only where it has one</source>
        <translation>无专用名称可不填</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Names, set apart by 、</source>
        <translation>用顿号隔开</translation>
    </message>
    <message>
        <source>Sessions are counted within the term</source>
        <translation>本类会议按届连续编次</translation>
    </message>
    <message>
        <source>Sessions are counted within the year</source>
        <translation>本类会议按年编次</translation>
    </message>
</context>
<context>
    <name>FieldWording</name>
    <message>
        <source>Delete</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>GivenNumbers</name>
    <message>
        <source>Assignment letters</source>
        <translation>交办函编号</translation>
    </message>
    <message>
        <source>%1 matters</source>
        <translation>%1 件</translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>Issue</source>
        <translation>印发纪要</translation>
    </message>
    <message>
        <source>First number of the minutes</source>
        <translation>纪要起始期号</translation>
    </message>
    <message>
        <source>First number of the letters</source>
        <translation>交办函起始号</translation>
    </message>
    <message>
        <source>Minutes begin with</source>
        <translation>本系列首次编号，纪要从第几期起</translation>
    </message>
    <message>
        <source>Letters begin with</source>
        <translation>本系列首次编号，交办函从几号起</translation>
    </message>
    <message>
        <source>After this nothing in the record changes any more, and it can&apos;t be undone.</source>
        <translation>印发后会议记录全部锁定，不能撤销</translation>
    </message>
    <message>
        <source>Issue now</source>
        <translation>确认印发</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> 至 %1 号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>交办函</translation>
    </message>
    <message>
        <source>These numbers will be given:</source>
        <translation>印发时编号：</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Issued on {day}. The record stands as it is; changes are decided by a later meeting.</source>
        <translation>{day}印发。会议记录已锁定；如有变化，由以后的会议另行议定。</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>请填 1 以上的整数</translation>
    </message>
    <message>
        <source>Units told ahead: only what was left out or has changed</source>
        <translation>已先行交办的单位只发补充、更正</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>后续函件</translation>
    </message>
    <message>
        <source>Signing steps not taken: %1</source>
        <translation>还有签批步骤未办：%1</translation>
    </message>
</context>
<context>
    <name>ItemContext</name>
    <message>
        <source>Unsaved text was found and put back</source>
        <translation>已找回未保存的文字</translation>
    </message>
</context>
<context>
    <name>ItemCourse</name>
    <message>
        <source>Asked by {name}</source>
        <translation>提出人：{name}</translation>
    </message>
    <message>
        <source>Scheduled for {meeting}</source>
        <translation>安排上会：{meeting}</translation>
    </message>
    <message>
        <source>Taken out of {meeting}</source>
        <translation>移出会议：{meeting}</translation>
    </message>
    <message>
        <source>Level: {before} → {after}</source>
        <translation>研究层级：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Title</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>决策层级</translation>
    </message>
    <message>
        <source>Presenting unit</source>
        <translation>汇报单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Time planned</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>计划时长（分钟）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Whole minutes</source>
        <translation>请填整数分钟</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Empty, or the grade of secrecy</source>
        <translation>不涉密可不填</translation>
    </message>
    <message>
        <source>Major matter</source>
        <translation>重大事项</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>What has to be solved</source>
        <translation>要解决什么问题</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>提请事项</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>请会议决定什么</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席单位</translation>
    </message>
    <message>
        <source>Observers wanted</source>
        <translation>建议列席单位</translation>
    </message>
    <message>
        <source>Units to be asked in</source>
        <translation>输入单位或拼音首字母</translation>
    </message>
    <message>
        <source>Move to another level</source>
        <translation>调整研究层级</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Option {n}</source>
        <translation>方案{n}</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>ItemPapers</name>
    <message>
        <source>%1 asked, %2 open</source>
        <translation>%1 家，%2 家未回</translation>
    </message>
    <message>
        <source>%1 asked, all answered</source>
        <translation>%1 家，均已回</translation>
    </message>
    <message>
        <source>Opinions of units</source>
        <translation>部门意见</translation>
    </message>
    <message>
        <source>No unit was consulted</source>
        <translation>没有征求部门意见</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>合法性审查</translation>
    </message>
    <message>
        <source>Key points of the materials</source>
        <translation>材料要点</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1页</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1送达</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1人签收</translation>
    </message>
    <message>
        <source>nobody has signed for it</source>
        <translation>尚无人签收</translation>
    </message>
    <message>
        <source>Decided last</source>
        <translation>上次议定</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>此前议定</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>New option</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>Name of an option, then Enter</source>
        <translation>＋ 方案名称，按 Enter 添加</translation>
    </message>
    <message>
        <source>Unit to consult</source>
        <translation>征求意见单位</translation>
    </message>
    <message>
        <source>Unit to consult, then Enter</source>
        <translation>＋ 单位名称或拼音首字母，按 Enter 添加</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>新材料</translation>
    </message>
    <message>
        <source>Title of a material, then Enter</source>
        <translation>＋ 材料名称，按 Enter 添加</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Opinions of units</source>
        <translation>部门意见</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>合法性审查</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>添加会前程序</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Checks before the meeting</source>
        <translation>会前程序</translation>
    </message>
    <message>
        <source>Add a check…</source>
        <translation>添加会前程序…</translation>
    </message>
    <message>
        <source>A secret item: its content never enters the computer, so there is nothing else to fill in here. Take the mark away to enter content after all.</source>
        <translation>涉密议题只登记标题，内容不进入计算机：拟决定事项、方案、征求意见、会前审查和材料均不在此录入。确需录入的，先取消上面的勾选。</translation>
    </message>
</context>
<context>
    <name>ItemStanding</name>
    <message>
        <source>Added late</source>
        <translation>临时增加</translation>
    </message>
    <message>
        <source>Back to the pool…</source>
        <translation>放回议题库…</translation>
    </message>
    <message>
        <source>Back on the agenda</source>
        <translation>恢复上会</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>放回议题库</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
</context>
<context>
    <name>MaterialRow</name>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Title of the material</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Add: name or pinyin letters</source>
        <translation>＋ 姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation>删除材料</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>请填整页数</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>材料要点</translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation>材料要点，一行一条</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>Before the meeting</source>
        <translation>会前</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>会中</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>会后</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增议题</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项议题</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项议题</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Papers of this meeting</source>
        <translation>本次会议的文件</translation>
    </message>
    <message>
        <source>Defer the item</source>
        <translation>暂缓本议题</translation>
    </message>
    <message>
        <source>Return the item to its unit</source>
        <translation>退回本议题补充</translation>
    </message>
    <message>
        <source>Withdraw the item</source>
        <translation>撤回本议题</translation>
    </message>
    <message>
        <source>Call in who waits</source>
        <translation>叫候会人员入场</translation>
    </message>
    <message>
        <source>Pause the clock, or go on</source>
        <translation>暂停计时或继续</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>会场屏</translation>
    </message>
    <message>
        <source>The notice was sent</source>
        <translation>会议通知已发出</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>取消会议</translation>
    </message>
</context>
<context>
    <name>MeetingContext</name>
    <message>
        <source>Item {n}</source>
        <translation>议题{n}</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Next item</source>
        <translation>下一议题</translation>
    </message>
    <message>
        <source>Go to the next item (Ctrl+Down)</source>
        <translation>转到下一议题（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Begin meeting</source>
        <translation>开始会议</translation>
    </message>
    <message>
        <source>More actions on the meeting</source>
        <translation>会议的更多操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>会前</translation>
    </message>
    <message>
        <source>During</source>
        <translation>会中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>会后</translation>
    </message>
    <message>
        <source>chaired by %s</source>
        <translation>%s主持</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发纪要</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复会议</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Drafting the minutes</source>
        <translation>起草纪要</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>会场屏</translation>
    </message>
    <message>
        <source>Show this item and the next one to the hall (F11)</source>
        <translation>在会场大屏上显示本议题和下一议题（F11）</translation>
    </message>
    <message>
        <source>End meeting	F9</source>
        <translation>结束会议	F9</translation>
    </message>
    <message>
        <source>Pause the clock, or go on	Alt+P</source>
        <translation>暂停或继续计时	Alt+P</translation>
    </message>
    <message>
        <source>Hall screen	F11</source>
        <translation>会场屏	F11</translation>
    </message>
    <message>
        <source>Wording on the hall screen	Shift+F11</source>
        <translation>会场屏显示议定文字	Shift+F11</translation>
    </message>
    <message>
        <source>Second meeting in this sitting…</source>
        <translation>同场再开一个会议…</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>Previous item</source>
        <translation>上一议题</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Stream of the item</source>
        <translation>本议题记录</translation>
    </message>
    <message>
        <source>Back to the words being typed</source>
        <translation>回到记录框</translation>
    </message>
    <message>
        <source>Call in who waits</source>
        <translation>叫会</translation>
    </message>
    <message>
        <source>Observers have left</source>
        <translation>列席人员退场</translation>
    </message>
    <message>
        <source>Begin or end the meeting</source>
        <translation>开始或结束会议</translation>
    </message>
    <message>
        <source>Pause the clock, or go on</source>
        <translation>暂停或继续计时</translation>
    </message>
    <message>
        <source>Return to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>会场屏</translation>
    </message>
    <message>
        <source>Wording on the hall screen</source>
        <translation>会场屏显示议定文字</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>添加议题</translation>
    </message>
    <message>
        <source>Move or remove an entry</source>
        <translation>移动或删除一条</translation>
    </message>
    <message>
        <source>Other meeting of the sitting</source>
        <translation>同场的另一会议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>记为议定</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>会议指出</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项议题</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>会前 会中 会后</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发纪要</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>The minutes are issued.</source>
        <translation>纪要已印发</translation>
    </message>
</context>
<context>
    <name>MinutesPages</name>
    <message>
        <source>The pages are being set…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message>
        <source>Text of the minutes</source>
        <translation>纪要文字</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Time of the note</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>Take as a decision</source>
        <translation>转为议定事项</translation>
    </message>
    <message>
        <source>Take into the minutes: {verb}</source>
        <translation>转为“{verb}”</translation>
    </message>
</context>
<context>
    <name>ObserversLine</name>
    <message>
        <source>They have left</source>
        <translation>已退场</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>Personnel item: {count} observers are still in the room: {names}</source>
        <translation>人事议题：仍有 {count} 名列席人员在场（{names}），请先退场</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>What the option means</source>
        <translation>方案说明</translation>
    </message>
    <message>
        <source>What it means, costs and takes</source>
        <translation>内容、投入、工期</translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation>方案{n}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+↓</translation>
    </message>
    <message>
        <source>Remove	Alt+Del</source>
        <translation>删除	Alt+Del</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Here</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候会</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离席</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>for {person}</source>
        <translation>代{person}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>全部到会</translation>
    </message>
    <message>
        <source>Sign in everybody who is listed and not on leave</source>
        <translation>将名单上未请假的人员全部登记到会</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>1 here&#x3000;2 left&#x3000;3 waits&#x3000;4 called in&#x3000;Enter: the next of these</source>
        <translation>1 到会&#x3000;2 离席&#x3000;3 候会&#x3000;4 叫会&#x3000;Enter 下一步</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Item {n}</source>
        <translation>议题{n}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>To be mended before the minutes can be issued: %1</source>
        <translation>印发前要补的：%1 处</translation>
    </message>
    <message>
        <source>Nothing blocks the issue.</source>
        <translation>没有需要补的，可以印发</translation>
    </message>
    <message>
        <source>Worth a second look; does not block</source>
        <translation>请再核对（不影响印发）</translation>
    </message>
</context>
<context>
    <name>QuorumBox</name>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Attendance (F4)</source>
        <translation>参会人员（F4）</translation>
    </message>
    <message>
        <source>Due {members}&#x3000;Here {present}</source>
        <translation>应到 {members} 实到 {present}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>{substitute} for {person}</source>
        <translation>{substitute} 代为参会（{person}）</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>未过半数</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>达三分之二</translation>
    </message>
    <message>
        <source>below two thirds</source>
        <translation>不足三分之二</translation>
    </message>
    <message>
        <source>Due {members}&#x3000;Coming {coming}</source>
        <translation>应到 {members} 参加 {coming}</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>quorum sure</source>
        <translation>已够法定人数</translation>
    </message>
    <message>
        <source>quorum open</source>
        <translation>法定人数待定</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>不足法定人数</translation>
    </message>
</context>
<context>
    <name>ReadinessBox</name>
    <message>
        <source>Ready for {type}</source>
        <translation>具备上会条件（{type}）</translation>
    </message>
    <message>
        <source>Missing for {type}</source>
        <translation>还不具备上会条件（{type}）</translation>
    </message>
    <message>
        <source>Scheduled all the same: {reason}</source>
        <translation>仍安排上会的原因：{reason}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Needs more work</source>
        <translation>需进一步论证完善</translation>
    </message>
    <message>
        <source>Units do not agree yet</source>
        <translation>部门意见尚未统一</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>因会议时间关系</translation>
    </message>
    <message>
        <source>Papers are not complete</source>
        <translation>材料不齐全</translation>
    </message>
    <message>
        <source>Needs the missing review first</source>
        <translation>须先完成有关审查程序</translation>
    </message>
    <message>
        <source>Another option is to be added</source>
        <translation>须补充比选方案</translation>
    </message>
    <message>
        <source>The unit asks to withdraw it</source>
        <translation>申报单位申请撤回</translation>
    </message>
    <message>
        <source>Settled by the deputy mayor in charge</source>
        <translation>由分管副市长协调解决</translation>
    </message>
    <message>
        <source>To be put into another item</source>
        <translation>并入其他议题研究</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Legality review</source>
        <translation>合法性审查</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Reviewing unit</source>
        <translation>审查单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Outcome of the review</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Words of the review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查要求</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Opinions</source>
        <translation>意见与材料</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要文字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>纪要页面</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Move this one there</source>
        <translation>本会议照此调整</translation>
    </message>
    <message>
        <source>Move it too</source>
        <translation>一并调整</translation>
    </message>
    <message>
        <source>Held in one sitting, but not the same {what}: {title}, {when} {place}</source>
        <translation>同场召开的{title}定于{when} {place}，{what}与本会议不一致</translation>
    </message>
</context>
<context>
    <name>SittingSwitch</name>
    <message>
        <source>with {title}</source>
        <translation>同场：{title}</translation>
    </message>
    <message>
        <source>Held in one sitting. Alt+S goes there.</source>
        <translation>同场召开的另一次会议，按 Alt+S 前往。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>The meeting heard</source>
        <translation>会议听取</translation>
    </message>
    <message>
        <source>The meeting pointed out</source>
        <translation>会议指出</translation>
    </message>
    <message>
        <source>The meeting stressed</source>
        <translation>会议强调</translation>
    </message>
    <message>
        <source>The meeting required</source>
        <translation>会议要求</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>自拟</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Kind of statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>表述内容</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>写明原因</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>谁提出的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please give the reason</source>
        <translation>请写明原因</translation>
    </message>
</context>
<context>
    <name>StreamCanvas</name>
    <message>
        <source>Nothing has been taken down yet. Type below; Enter keeps a note.</source>
        <translation>还没有记录。在下面输入，按 Enter 记一条。</translation>
    </message>
    <message>
        <source>Stream of the item</source>
        <translation>本议题记录</translation>
    </message>
</context>
<context>
    <name>StreamView</name>
    <message>
        <source>Edit	Enter</source>
        <translation>修改	Enter</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>复制	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>What the words say</source>
        <translation>从原话读出的内容</translation>
    </message>
    <message>
        <source>Task {n} of {all}</source>
        <translation>第 {n} 项，共 {all} 项</translation>
    </message>
</context>
</TS>
