<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <message>
        <source>The strokes of {characters} are not known: they stand last.</source>
        <translation>不知道“{characters}”的笔画，排在最后。</translation>
    </message>
</context>
<context>
    <name>ReplyFormSender</name>
    <message>
        <source>Folder for the reply forms</source>
        <translation>回执表存放文件夹</translation>
    </message>
</context>
</TS>
