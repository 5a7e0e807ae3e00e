<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加参会人员</translation>
    </message>
    <message>
        <source>As what they attend</source>
        <translation>参会身份</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, unit or pinyin letters; Enter ticks</source>
        <translation>姓名、单位或拼音首字母，按回车勾选</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 people</source>
        <translation>添加 %1 人</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Asked</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>请假缺席</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>代会</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未回</translation>
    </message>
    <message>
        <source>The quorum is sure</source>
        <translation>按已回执能达到法定人数</translation>
    </message>
    <message>
        <source>The quorum is open: {open} members have not replied</source>
        <translation>尚有 {open} 人未回复，能否达到法定人数待定</translation>
    </message>
    <message>
        <source>The quorum can&apos;t be met</source>
        <translation>达不到法定人数</translation>
    </message>
    <message>
        <source>The strokes of {characters} are not known: they stand last.</source>
        <translation>不知道“{characters}”的笔画，排在最后。</translation>
    </message>
    <message>
        <source>Leave asked</source>
        <translation>请假待批</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>请假已批</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>参加议题</translation>
    </message>
    <message>
        <source>{names} and others, %1 in all</source>
        <translation>{names}等 %1 人</translation>
    </message>
    <message>
        <source>No reply from: {names}</source>
        <translation>未回复：{names}</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Sends a substitute</source>
        <translation>由他人代替</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>已回复参加</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>由%1代替</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由及批准</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name}批准</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Attendance</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Role of a new person</source>
        <translation>新增人员的身份</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add: name or pinyin letters, then Enter</source>
        <translation>＋ 姓名或拼音首字母，按 Enter 添加</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people below; next time they come from this list.</source>
        <translation>还没有参会人员。请在下面添加；下次会议会自动带出这份名单。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Write reply forms</source>
        <translation>发回执表</translation>
    </message>
    <message>
        <source>Read reply forms</source>
        <translation>读回执</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>粘贴名单</translation>
    </message>
    <message>
        <source>{n} people were added.</source>
        <translation>已添加 {n} 人。</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>批量添加…</translation>
    </message>
    <message>
        <source>Tick several people and add them at once</source>
        <translation>一次勾选多人并添加</translation>
    </message>
    <message>
        <source>1 comes&#x3000;2 leave&#x3000;3 stays away&#x3000;4 substitute&#x3000;R replied&#x3000;A leave approved&#x3000;T told</source>
        <translation>1 参加&#x3000;2 请假&#x3000;3 不参加&#x3000;4 由他人代替&#x3000;R 已回复&#x3000;A 批准请假&#x3000;T 已通知</translation>
    </message>
    <message>
        <source>1 present&#x3000;2 leave&#x3000;3 absent&#x3000;4 substituted&#x3000;A leave approved</source>
        <translation>1 到会&#x3000;2 请假&#x3000;3 缺席&#x3000;4 代为参会&#x3000;A 批准请假</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+↓</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>移除	Del</translation>
    </message>
    <message>
        <source>Reply received, or not	R</source>
        <translation>已回执／未回执	R</translation>
    </message>
    <message>
        <source>Approve leave	A</source>
        <translation>批准请假	A</translation>
    </message>
    <message>
        <source>Told of time and place	T</source>
        <translation>已通知时间地点	T</translation>
    </message>
</context>
<context>
    <name>PastePeopleDialog</name>
    <message>
        <source>Paste people</source>
        <translation>粘贴参会名单</translation>
    </message>
    <message>
        <source>Put %1 people on the list</source>
        <translation>将 %1 人列入名单</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Came instead</source>
        <translation>代为参会</translation>
    </message>
    <message>
        <source>Name or pinyin letters</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Items attended</source>
        <translation>参加议题</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Leave asked on</source>
        <translation>请假日期</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Leave asked</source>
        <translation>请假日期</translation>
    </message>
    <message>
        <source>Why not here</source>
        <translation>请假或缺席事由</translation>
    </message>
    <message>
        <source>Need not reply</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Fill in (Enter)</source>
        <translation>填写（Enter）</translation>
    </message>
</context>
<context>
    <name>ReplyFormSender</name>
    <message>
        <source>Folder for the reply forms</source>
        <translation>回执表存放文件夹</translation>
    </message>
</context>
<context>
    <name>TellAgain</name>
    <message>
        <source>All told</source>
        <translation>全部已通知</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐人登记</translation>
    </message>
    <message>
        <source>{names} and others, %1 in all</source>
        <translation>{names}等 %1 人</translation>
    </message>
    <message>
        <source>To be told of time and place: {names}</source>
        <translation>时间地点待通知：{names}</translation>
    </message>
    <message>
        <source>In the list of attendance: key T</source>
        <translation>在参会名单中选中人员后按 T</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Observers and who waits</source>
        <translation>列席与候会</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>候会名单</translation>
    </message>
    <message>
        <source>Nobody waits: whoever is asked sits through the meeting.</source>
        <translation>没有需要候会的人员，列席人员全程参会。</translation>
    </message>
    <message>
        <source>Ask the heads of these units</source>
        <translation>通知以上单位主要负责人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Waits from</source>
        <translation>候会自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>参加议题</translation>
    </message>
    <message>
        <source>Through the whole meeting: {names}</source>
        <translation>全程列席：{names}</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>叫入</translation>
    </message>
</context>
</TS>
