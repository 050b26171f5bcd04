package org.itahub.reporting.document.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;

/** How the result came about and how it is read. */
final class Method {
    private Method() {}

    static List<Block> blocks(AgencyYear year) {
        String instruments = year.result().instruments().stream()
                .map(each -> each.code() + " " + each.nameTh() + " (น้ำหนักร้อยละ\u00a0"
                        + Wordings.percent(each.weight()) + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                new Paragraph("คะแนนคำนวณตามกรอบการประเมินของ" + year.inWords()
                        + (instruments.isEmpty() ? "" : " จากเครื่องมือ ได้แก่ " + instruments)
                        + " คะแนนรวมได้จากคะแนนของเครื่องมือตามน้ำหนัก โดยไม่ปัดเศษระหว่างทาง "
                        + "ตัวเลขที่แสดงจึงปัดเป็นทศนิยมสองตำแหน่งเพียงครั้งเดียว"),
                new Paragraph("ผลที่ใช้วิเคราะห์" + depth(year.result().basis())
                        + " หน่วยงานจัดกลุ่มตัวชี้วัดด้วยเกณฑ์ต่อไปนี้: " + Classes.inWords(year)),
                new Paragraph("ช่อง \"เพิ่มคะแนนรวม\" บอกว่าคะแนนรวมของหน่วยงานจะเพิ่มขึ้นเท่าใด "
                        + "หากข้อหรือตัวชี้วัดนั้นได้ 100\u00a0คะแนน โดยที่ข้ออื่นคงเดิม"));
    }

    private static String depth(String basis) {
        return switch (basis == null ? "" : basis) {
            case "ITEMS" -> "มีคะแนนลึกถึงรายข้อ";
            case "INDICATORS" -> "มีคะแนนถึงระดับตัวชี้วัด";
            case "MIXED" -> "มีคะแนนรายข้อในบางตัวชี้วัด";
            case "TOTAL" -> "มีเพียงคะแนนรวม";
            default -> "เป็นผลที่เผยแพร่แล้ว";
        };
    }
}
